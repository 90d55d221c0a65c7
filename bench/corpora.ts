import { readdirSync } from "node:fs"
import { corpus, jsonLines } from "./places.ts"

/** The files of Reuters-21578, which is for measuring: nothing of it is kept. */
export const reutersFiles = (): readonly string[] =>
  readdirSync(corpus("reuters"))
    .filter((name) => name.endsWith(".jsonl"))
    .sort()
    .map((name) => corpus(`reuters/${name}`))

/** Its first reports, as lines for `annotate`. */
export const reutersLines = (count = Number.POSITIVE_INFINITY): readonly string[] =>
  reutersFiles()
    .flatMap(jsonLines)
    .slice(0, count)
    .map(
      ({ id, text, title, date, outlet }) =>
        `${JSON.stringify({ id, text, title, ...(date ? { date } : {}), outlet })}\n`,
    )
