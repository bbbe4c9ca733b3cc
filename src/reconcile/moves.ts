import { type Change, sent } from "../model/change.ts";
import type { Kind } from "../model/kind.ts";
import type { Row } from "../model/live.ts";
import type { Answer, CallOptions, Writer } from "../model/ports.ts";
import type { WireValue } from "../model/value.ts";

// Replacing without loss. A kind cannot be changed and a key cannot be removed, so a new source is made beside the old
// one, and the old one is deleted only when the new one stands. Two sources cannot have one name: the old one steps aside
// first, under a name that its id alone decides. Whatever ends an apply in between, the old source is there under one of
// two names, and the next plan sees by that name how far it got. A creation that is refused gives the old source its name
// back. Tags are kept by kind and name, and a source never stands without those that it shall have: they are written
// before it is created or renamed, and those of a name that nothing has any more go last.

/** When a move is made: a phase begins when the one before has ended. Moves of one phase run in parallel, those of one change in order. */
export const phases = ["first-tags", "renames", "writes", "tags", "deletes", "stale-tags"] as const;

/** One of the phases. */
export type Phase = (typeof phases)[number];

/** A config as it is sent. */
export type WireConfig = ReadonlyMap<string, WireValue>;

/** One write of a change. A change is made by one or more of them. */
export type Move =
  | {
      readonly does: "set-tags";
      readonly phase: "first-tags" | "tags" | "stale-tags";
      readonly kind: Kind;
      readonly name: string;
      readonly tags: readonly string[];
    }
  /** A rename, an update, or stepping aside; `name` is the one that the source has afterwards. */
  | {
      readonly does: "update";
      readonly phase: "renames" | "writes";
      readonly id: string;
      readonly name: string;
      readonly config: WireConfig;
    }
  | {
      readonly does: "create";
      readonly phase: "writes";
      readonly name: string;
      readonly kind: Kind;
      readonly config: WireConfig;
    }
  | { readonly does: "delete"; readonly phase: "deletes"; readonly id: string };

/** A move that changes a live source. */
export type UpdateMove = Extract<Move, { does: "update" }>;

/** The moves that make a change, in order; none where nothing of it is to be sent. */
export function movesOf(change: Change, config: WireConfig): readonly Move[] {
  const { kind, name, tags } = change;
  const own = ownMoves(change, config);
  const isNew = change.action !== "update" && change.action !== "delete";
  const setTags = (phase: "first-tags" | "tags"): readonly Move[] =>
    tags?.set ? [{ does: "set-tags", phase, kind, name, tags: tags.set.after }] : [];
  return [
    ...(isNew ? setTags("first-tags") : []),
    ...own,
    ...(isNew ? [] : setTags("tags")),
    ...(tags?.stale
      ? [{ does: "set-tags", phase: "stale-tags", kind: tags.stale.kind, name: tags.stale.name, tags: [] } as const]
      : []),
  ];
}

function ownMoves(change: Change, config: WireConfig): readonly Move[] {
  const { kind, name } = change;
  switch (change.action) {
    case "create":
      return [{ does: "create", phase: "writes", name, kind, config }];
    case "update":
      return sent(change).length > 0 ? [{ does: "update", phase: "writes", id: change.id, name, config }] : [];
    case "rename":
      return [{ does: "update", phase: "renames", id: change.id, name, config }];
    case "replace":
      return [
        ...(change.isAside ? [] : [renamed(change.id, change.aside)]),
        { does: "create", phase: "writes", name, kind, config },
        { does: "delete", phase: "deletes", id: change.id },
      ];
    case "delete":
      return [{ does: "delete", phase: "deletes", id: change.id }];
  }
}

/** A move that gives a source another name and changes nothing else: aside, and back. */
export function renamed(id: string, name: string): UpdateMove {
  return { does: "update", phase: "writes", id, name, config: new Map() };
}

/** Sends one move, once. */
export function send(writer: Writer, move: Move, call: CallOptions): Promise<Answer<Row | undefined>> {
  switch (move.does) {
    case "set-tags":
      return writer.setTags(move.kind, move.name, move.tags, call);
    case "update":
      return writer.update(move.id, move.name, move.config, call);
    case "create":
      return writer.create(move.name, move.kind, move.config, call);
    case "delete":
      return writer.delete(move.id, call);
  }
}
