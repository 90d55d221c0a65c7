import type { Span } from "../../src/base/index.ts"
import type { Reading } from "../../src/reading/index.ts"

/** What holds of every Reading of a text, whatever it says. Each breach in words; none where all is well. */
export const lawsBroken = (text: string, reading: Reading): readonly string[] => [
  ...spansOf(reading).flatMap(({ path, span }) => spanBroken(text, reading, { path, span })),
  ...idsBroken(reading),
  ...referencesBroken(reading),
  ...reading.statements
    .filter(({ speaker, unresolved }) => (speaker === null) !== (unresolved !== undefined))
    .map(({ id }) => `${id}: a speaker or why there is none, not both and not neither`),
]

type Placed = Readonly<{ path: string; span: Span }>

/** Every span in a value, with the way to it. */
export const spansOf = (value: unknown, path = ""): readonly Placed[] => {
  if (value === null || typeof value !== "object") return []
  const { start, end } = value as Partial<Span>
  const own = start !== undefined && end !== undefined ? [{ path, span: { start, end } }] : []
  return [...own, ...Object.entries(value).flatMap(([key, one]) => spansOf(one, `${path}.${key}`))]
}

const spanBroken = (text: string, reading: Reading, { path, span }: Placed): readonly string[] => {
  const { start, end } = span
  const told = `${path} [${start},${end})`
  if (!(0 <= start && start < end && end <= text.length)) return [`${told}: not within the text`]
  if (splitsPair(text, start) || splitsPair(text, end)) return [`${told}: cuts a character in two`]
  if (/^\.(paragraphs|omitted|credits|published)/.test(path)) return []
  if (text.slice(start, end).trim() !== text.slice(start, end)) return [`${told}: begins or ends with white space`]
  // What is left out is where a flag most often points.
  const parts = path.startsWith(".flags") ? [...reading.paragraphs, ...reading.omitted] : reading.paragraphs
  const isInOne = parts.some((one) => one.start <= start && end <= one.end)
  return isInOne ? [] : [`${told}: not within one paragraph`]
}

const splitsPair = (text: string, at: number): boolean =>
  /[\uD800-\uDBFF]/.test(text[at - 1] ?? "") && /[\uDC00-\uDFFF]/.test(text[at] ?? "")

const idsBroken = (reading: Reading): readonly string[] => {
  const { credits, mentions, entities, statements, events, times, amounts, flags } = reading
  const ids = [credits, mentions, entities, statements, events, times, amounts, flags].flat().map(({ id }) => id)
  return ids.filter((id, i) => ids.indexOf(id) !== i).map((id) => `the id ${id} is used twice`)
}

const referencesBroken = ({ mentions, entities, statements, events }: Reading): readonly string[] => {
  const known = new Set([...entities, ...statements].map(({ id }) => id))
  const named = [
    ...mentions.map(({ entity }) => entity),
    ...statements.flatMap(({ speaker, via, inside, addressees }) => [speaker, via, inside, ...addressees]),
    ...events.flatMap(({ actors, recipients, claimedIn }) => [
      claimedIn,
      ...[...actors, ...recipients].map(({ entity }) => entity),
    ]),
  ]
  return named.filter((id) => id != null && !known.has(id)).map((id) => `nothing has the id ${id}`)
}
