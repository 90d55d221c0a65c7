import type { Line } from "../view/marks.ts"

/** How the parts of a line of the record are called in a page. */
export type LineIds = Readonly<{
  /** Its entry in the record. */
  item: string
  /** The link in the text that leads to it. */
  place: string
  /** The class of the entry and of all its passages. */
  shared: string
}>

/** `prefix` is the report's in its page. Ids are ours, whatever the record's are. */
export const idsOf = (prefix: string, { kind, number }: Pick<Line, "kind" | "number">): LineIds => {
  const line = `${prefix}${kind[0]}${number}`
  return { item: line, place: `${line}t`, shared: `${line}x` }
}
