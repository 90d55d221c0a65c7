import type { Found, Hit, PartyName } from "../../../record/index.ts"
import { visibleLine } from "../safe.ts"
import type { Terminal } from "../terminal.ts"
import { count, dateInWords, inQuotes } from "../view/words.ts"
import { entry } from "./layout.ts"
import { emphasised } from "./passage.ts"
import { headInWords } from "./shown.ts"

/** Hits of a search, a paragraph each: its id, what it is, the words with what was looked for in bold, and where it was published. */
export const printedHits = (
  { total, hits }: Found,
  { terminal, offset }: Readonly<{ terminal: Terminal; offset: number }>,
): string => {
  if (total === 0) return "nothing found\n"
  const options = { terminal, offsets: false }
  const lines = hits.flatMap((hit) => [...entry(hit.id, blocksOf(hit, terminal), options), ""])
  const shown =
    hits.length === total ? count(total, "hit") : `${offset + 1} to ${offset + hits.length} of ${count(total, "hit")}`
  return [
    ...lines,
    terminal.paint("faint", hits.length === 0 ? `no more than ${count(total, "hit")}` : shown),
    "",
  ].join("\n")
}

const blocksOf = (hit: Hit, { paint }: Terminal): readonly string[] => {
  const passage = emphasised(hit.passage, paint)
  const told = toldOf(hit, paint)
  return [
    ...(told === null ? [] : [told]),
    hit.kind === "statement" ? inQuotes(passage) : passage,
    paint("faint", headInWords(hit.report)),
  ]
}

const toldOf = (hit: Hit, paint: Terminal["paint"]): string | null => {
  switch (hit.kind) {
    case "report":
      return null
    case "statement": {
      const speaker = hit.speaker === null ? null : paint("speaker", nameOf(hit.speaker))
      return `${speaker ?? paint("open", visibleLine(hit.source ?? "Speaker not settled"))} ${paint("act", hit.act)}`
    }
    case "event": {
      const [actors, recipients] = [hit.actors, hit.recipients].map((side) => side.map(nameOf).join(", "))
      const date = hit.date === null ? "" : `, ${dateInWords(hit.date)}`
      const sides = [actors, recipients].filter((side) => side !== "").join(" → ")
      return `${paint("act", hit.type)}${sides === "" ? "" : ` ${paint("speaker", sides)}`}${date}`
    }
    default:
      return hit satisfies never
  }
}

const nameOf = ({ name, country }: PartyName): string => visibleLine(country === null ? name : `${name} (${country})`)
