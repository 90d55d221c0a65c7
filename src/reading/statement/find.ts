import { type Attribution, type Parsed, spanOf, type WordRange } from "../../language/index.ts"
import type { Syntax } from "../syntax.ts"
import { actOf } from "./act.ts"
import { addresseesOf } from "./addressee.ts"
import type { Unchained } from "./chain.ts"
import { kindOf, withReopened } from "./content.ts"
import { Roll } from "./roll.ts"
import { type Asked, type Sources, type Speaker, speakerOf } from "./speaker.ts"

/** A statement that is less certain than this is not told. */
const leastConfidence = 0.3

/** Nobody is held to a statement unless it is surer than this: a wrong speaker costs more than a missing one. */
const leastToCredit = 0.7

/** The statements of a document, by where they first stand. */
export const findStatements = (sources: Sources): Unchained[] => {
  const { parsed } = sources
  const asked = { ...sources, roll: new Roll(sources.referents.all) }
  const kept = parsed.attributions.filter(({ confidence }) => confidence >= leastConfidence)
  const isFree = freeWords(parsed, kept)
  const attributions = kept
    .map((attribution) => ({ ...attribution, content: withReopened(parsed, attribution.content, isFree) }))
    .sort((a, b) => firstWord(a) - firstWord(b))
  const statements = attributions.map((attribution, i) => statementOf(asked, attribution, `S${i + 1}`))
  const outers = outersOf(attributions)
  return statements.map((statement, i) => {
    const outer = outers[i] === undefined ? undefined : statements[outers[i]]
    return outer ? within(parsed, statement, outer) : statement
  })
}

const firstWord = ({ source, cue, content }: Attribution): number =>
  Math.min(...[...source, ...cue, ...content].map(({ from }) => from))

const freeWords = (parsed: Parsed, attributions: readonly Attribution[]): ((word: number) => boolean) => {
  const taken = new Uint8Array(parsed.words.count)
  for (const { source, cue, content } of attributions)
    for (const { from, to } of [...source, ...cue, ...content]) taken.fill(1, from, to)
  return (word) => taken[word] === 0
}

/**
 * For each statement the innermost other one in whose content its cue stands. One pass in reading order: `open` holds
 * the contents that are not yet over, few at any place.
 */
const outersOf = (attributions: readonly Attribution[]): (number | undefined)[] => {
  const contents = attributions
    .flatMap(({ content }, owner) => content.map((range) => ({ ...range, owner })))
    .sort((a, b) => a.from - b.from)
  const cues = attributions
    .flatMap(({ cue }, of) => (cue[0] ? [{ ...cue[0], of }] : []))
    .sort((a, b) => a.from - b.from)
  const outers = new Array<number | undefined>(attributions.length).fill(undefined)
  let next = 0
  let open: typeof contents = []
  for (const cue of cues) {
    while (next < contents.length && contents[next]!.from <= cue.from) open.push(contents[next++]!)
    open = open.filter(({ to }) => to > cue.from)
    const around = open.filter(({ to, owner }) => cue.to <= to && owner !== cue.of)
    if (around.length === 0) continue
    outers[cue.of] = around.reduce((a, b) => (b.to - b.from < a.to - a.from ? b : a)).owner
  }
  return outers
}

/** A statement inside another; who says "I" there is the other's speaker. */
const within = (parsed: Parsed, statement: Unchained, outer: Unchained): Unchained => {
  const { source } = statement
  const isFirstPerson = source !== null && parsed.text.slice(source.start, source.end) === "I"
  if (!isFirstPerson || outer.speaker === null) return { ...statement, inside: outer.id }
  const { unresolved: _, ...told } = statement
  return { ...told, inside: outer.id, speaker: outer.speaker }
}

const statementOf = (sources: Asked, attribution: Attribution, id: string): Unchained => {
  const { parsed, syntax } = sources
  const span = (range: WordRange): { start: number; end: number } => spanOf(parsed.words, range)
  const content = attribution.content.map(span)
  const text = content.map(({ start, end }) => parsed.text.slice(start, end)).join(" ")
  const kind = kindOf(text)
  const speaker: Speaker =
    attribution.confidence < leastToCredit ? { known: false, why: "uncertain" } : speakerOf(sources, attribution)
  const source = attribution.source[0]
  const cue = attribution.cue[0]
  return {
    id,
    kind,
    source: source ? span(source) : null,
    cue: cue ? span(cue) : null,
    content,
    speaker: speaker.known ? speaker.referent.id : null,
    ...(speaker.known ? {} : { unresolved: speaker.why }),
    addressees: addresseesOf(sources, attribution).map((referent) => referent.id),
    ...(speaker.known && speaker.via ? { via: speaker.via.id } : {}),
    act: actOf({ kind, ...wordsAround(syntax, attribution, parsed), content: text }).act,
    issues: [],
    times: [],
    confidence: Math.round(attribution.confidence * 100) / 100,
  }
}

/** How many words beside a cue its act is judged from. */
const beside = 6

type ActWords = Omit<Parameters<typeof actOf>[0], "kind" | "content">

const wordsAround = (syntax: Syntax, { source, cue, content }: Attribution, parsed: Parsed): ActWords => {
  const lemmas = (from: number, to: number): string[] =>
    Array.from({ length: Math.max(0, to - from) }, (_, i) => syntax.lemma(from + i).toLowerCase())
  const first = cue[0] ?? { from: content[0]!.from, to: content[0]!.from }
  const last = cue.at(-1) ?? first
  const sentence = syntax.sentence(first.from)
  const isContent = (word: number): boolean => content.some(({ from, to }) => from <= word && word < to)
  let start = Math.max(sentence.from, first.from - beside)
  for (let i = start; i < first.from; i++) if (isContent(i)) start = i + 1
  const range = source[0]
  const words = range ? spanOf(parsed.words, range) : undefined
  return {
    source: words ? parsed.text.slice(words.start, words.end) : null,
    cue: cue.flatMap(({ from, to }) => lemmas(from, to)),
    before: lemmas(start, first.from),
    after: lemmas(last.to, Math.min(sentence.to, last.to + beside)),
    contentLemmas: content.flatMap(({ from, to }) => lemmas(from, to)),
  }
}
