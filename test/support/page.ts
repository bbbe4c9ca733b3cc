import { micromark } from "micromark";
import { gfm, gfmHtml } from "micromark-extension-gfm";

// A comment as GitHub would show it: its grammar, the width of a comment, and no sanitizer, so that what would have to be
// sanitized is seen.

const style = `
  body { width: 760px; margin: 24px; font: 14px/1.5 "Open Sans", sans-serif; color: #1f2328; overflow-wrap: break-word; }
  h3 { font-size: 17.5px; line-height: 1.25; margin: 0 0 12px; }
  h4 { font-size: 14px; margin: 20px 0 8px; }
  p, ul, details { margin: 0 0 12px; }
  ul { padding-left: 28px; }
  ul ul { margin: 0; }
  summary { cursor: pointer; }
  code { font: 85%/1.5 monospace; background: #eff1f3; border-radius: 6px; padding: 2px 5px; white-space: break-spaces; }
  pre { background: #f6f8fa; padding: 12px; overflow: auto; }
  pre code { background: none; padding: 0; white-space: pre; }
`;

/** A page that shows a comment. */
export function commentPage(markdown: string): string {
  const html = micromark(markdown, { allowDangerousHtml: true, extensions: [gfm()], htmlExtensions: [gfmHtml()] });
  return `<!doctype html><meta charset="utf-8"><style>${style}</style><body>${html}</body>`;
}
