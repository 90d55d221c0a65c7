import type { Span } from "../../base/index.ts"
import type { Entity, Reading } from "../../reading/index.ts"
import type { Report } from "../../report/index.ts"
import type { Digest } from "./digest.ts"
import { nameRuns } from "./names.ts"
import type { KnownDigests } from "./tombstone.ts"

/** What stands for each UTF-16 unit of a name that was forgotten, so that offsets stay. */
const blank = "█"

/** Blanks the names of the forgotten. What names none of them is handed back as it is, the same object. */
export type Redactor = Readonly<{
  report: (report: Report) => Report
  /** Who is told by an id in knowledge, or inferred, is blanked too. */
  reading: (reading: Reading) => Reading
  /** Whether a full name of one of them stands in it. */
  names: (text: string) => boolean
}>

export const redactorOf = (known: KnownDigests, digest: Digest): Redactor => {
  const hasPersons = known.values().some((all) => all.some(({ tells }) => tells === "name"))
  const look = (texts: readonly string[]): readonly (readonly Span[])[] | null =>
    hasPersons ? namesIn(texts, { known, digest }) : null
  return {
    names: (text) => look([text]) !== null,
    report: (report) => blankReport(report, look),
    reading: (reading) => blankReading(reading, look, (actor) => known.has(digest("actor", actor))),
  }
}

type Look = (texts: readonly string[]) => readonly (readonly Span[])[] | null

type Finding = NameRunOf & Readonly<{ isFull: boolean; tombstone: number }>
type NameRunOf = Span & Readonly<{ text: number }>

/**
 * Where in texts that belong together the forgotten are named; null where nobody is. A part of a name counts where a
 * full name of the same person stands in one of them.
 */
const namesIn = (
  texts: readonly string[],
  { known, digest }: Readonly<{ known: KnownDigests; digest: Digest }>,
): readonly (readonly Span[])[] | null => {
  const findings: Finding[] = []
  for (const [text, words] of texts.entries())
    for (const { form, start, end } of nameRuns(words))
      for (const { tells, tombstone } of known.get(digest("name", form)) ?? [])
        findings.push({ text, start, end, isFull: tells === "name", tombstone })
  const named = new Set(findings.filter(({ isFull }) => isFull).map(({ tombstone }) => tombstone))
  if (named.size === 0) return null
  return texts.map((_, at) => findings.filter(({ text, tombstone }) => text === at && named.has(tombstone)))
}

const blanked = (text: string, spans: readonly Span[]): string => {
  if (spans.length === 0) return text
  const parts: string[] = []
  let at = 0
  // Runs are found in the order of their ends.
  for (const { start, end } of spans.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    if (end <= at) continue
    const from = Math.max(start, at)
    parts.push(text.slice(at, from), blank.repeat(end - from))
    at = end
  }
  return `${parts.join("")}${text.slice(at)}`
}

/** Several strings with the names blanked in all of them; null where there are none. */
const blankAll = (texts: readonly string[], look: Look): readonly string[] | null => {
  const found = look(texts)
  return found && texts.map((text, i) => blanked(text, found[i]!))
}

const blankReport = (report: Report, look: Look): Report => {
  const { text, title, author, credits } = report
  const told = credits.flatMap(({ outlet, cites }) => [outlet, cites ?? ""])
  const bare = blankAll([text, title ?? "", author ?? "", ...told], look)
  if (bare === null) return report
  return {
    ...report,
    text: bare[0]!,
    ...(title !== undefined && { title: bare[1]! }),
    ...(author !== undefined && { author: bare[2]! }),
    credits: credits.map((credit, i) => ({
      ...credit,
      outlet: bare[3 + 2 * i]!,
      ...(credit.cites !== undefined && { cites: bare[4 + 2 * i]! }),
    })),
  }
}

const blankReading = (reading: Reading, look: Look, isForgotten: (actor: string) => boolean): Reading => {
  const entities = reading.entities.map((entity) => blankEntity(entity, look, isForgotten))
  const flags = reading.flags.map((flag) => {
    const bare = blankAll([flag.message, flag.suggestion ?? ""], look)
    return bare === null
      ? flag
      : { ...flag, message: bare[0]!, ...(flag.suggestion !== undefined && { suggestion: bare[1]! }) }
  })
  const isSame =
    entities.every((one, i) => one === reading.entities[i]) && flags.every((one, i) => one === reading.flags[i])
  return isSame ? reading : { ...reading, entities, flags }
}

const blankEntity = (entity: Entity, look: Look, isForgotten: (actor: string) => boolean): Entity => {
  const { inferred, ...told } = entity
  const isInferred = inferred !== undefined && (isForgotten(inferred.actor) || look([inferred.name]) !== null)
  const isNamed = (entity.actor !== null && isForgotten(entity.actor)) || look([entity.name, ...entity.names]) !== null
  if (!isNamed) return isInferred ? told : entity
  const { wikidata: _, ...rest } = isInferred ? told : entity
  const hide = (name: string): string => blank.repeat(name.length)
  return { ...rest, actor: null, name: hide(entity.name), names: entity.names.map(hide) }
}
