// Runs in the page of test/markdown-browser.test.ts, whose Seen says what it returns.

export function lookAtPage() {
  const all = [...document.body.querySelectorAll("*")];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_COMMENT);
  const outside = [];
  let comments = 0;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (node.nodeType === Node.COMMENT_NODE) comments += 1;
    else if (!node.parentElement?.closest("code")) outside.push(node.textContent ?? "");
  }
  const titles = [...document.querySelectorAll("h4, summary")];
  return {
    elements: [...new Set(all.map((e) => e.localName))].sort(),
    attributes: all.reduce((n, e) => n + e.attributes.length, 0),
    visible: [...document.querySelectorAll("code")].filter((e) => e.checkVisibility()).map((e) => e.textContent ?? ""),
    items: Object.fromEntries(titles.map((e) => [e.textContent, e.nextElementSibling?.children.length ?? 0])),
    outside: outside.join("\n"),
    isNested: document.querySelector("details details") !== null,
    overflow: document.documentElement.scrollWidth - document.documentElement.clientWidth,
    comments,
  };
}
