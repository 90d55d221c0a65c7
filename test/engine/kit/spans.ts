import type { Reading } from "../../../src/reading/index.ts"

type Place = Readonly<{ start: number; end: number }>

const isPlace = (value: unknown): value is Place =>
  typeof value === "object" && value !== null && "start" in value && "end" in value

/** Every span of a Reading, wherever it stands, with the way to it. */
const spansOf = (value: unknown, path = ""): { path: string; span: Place }[] => {
  if (typeof value !== "object" || value === null) return []
  const own = isPlace(value) ? [{ path, span: { start: value.start, end: value.end } }] : []
  return [...own, ...Object.entries(value).flatMap(([key, inner]) => spansOf(inner, `${path}/${key}`))]
}

/** Parts of a Reading that are made of words that were read; what was left out lies in no paragraph. */
const read = /^\/(?:sentences|tokens|mentions|statements|events)\//u

/** What is wrong with the spans and the references of a Reading. */
export const faultsOf = (text: string, reading: Reading): string[] => {
  const faults: string[] = []
  for (const { path, span } of spansOf(reading)) {
    const { start, end } = span
    const say = (fault: string): void => void faults.push(`${path} ${start}-${end}: ${fault}`)
    if (!(Number.isInteger(start) && 0 <= start && start < end && end <= text.length)) say("no place in the text")
    if (!read.test(path)) continue
    if (/^\s|\s$/u.test(text.slice(start, end))) say("begins or ends with a space")
    if (!reading.paragraphs.some((paragraph) => paragraph.start <= start && end <= paragraph.end))
      say("in no paragraph")
  }
  const known = new Set(reading.entities.map(({ id }) => id))
  const refer = (id: string | null | undefined, from: string): void => {
    if (id != null && !known.has(id)) faults.push(`${from} speaks of ${id}, which is no entity`)
  }
  for (const { id, entity } of reading.mentions) refer(entity, id)
  for (const { id, speaker, via, addressees } of reading.statements)
    for (const entity of [speaker, via, ...addressees]) refer(entity, id)
  const ids = [...reading.mentions, ...reading.entities, ...reading.statements, ...reading.events].map(({ id }) => id)
  if (new Set(ids).size < ids.length) faults.push("an id is given twice")
  return faults
}
