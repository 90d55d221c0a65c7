import { readFileSync } from "node:fs"
import { eventTypes, type Span } from "../../src/base/index.ts"
import type { Knowledge } from "../../src/knowledge/index.ts"
import type { WordPieces } from "../../src/language/encoder/word-pieces.ts"
import type { Words } from "../../src/language/token/tokenize.ts"
import { type GoldReport, list, locate } from "./gold.ts"
import { type Prepared, prepareWords, splitText, wordsOf } from "./words.ts"

type WordSpan = [from: number, to: number]

/** Two parties of a sentence and the PLOVER types that are right for what the first does to the second. */
export type PairLabel = { source: WordSpan; target: WordSpan; types: string[] }

/** `[word, types]`; where `complete`, every other word is a trigger of nothing. */
export type TriggerLabels = { triggers: [word: number, types: string[]][]; complete: boolean }

const none = "NONE"

/** Words that begin a trigger and do not tell it: "did not confirm" is told by "confirm". */
const auxiliary =
  /^(?:not|n't|never|to|the|an?|is|are|was|were|be|been|being|has|have|had|having|do|does|did|will|would|shall|should|can|could|may|might|must)$/iu

/** The first word of a trigger that tells what it is. */
const tellingWord = (text: string, words: Words, span: Span): number => {
  const [from, to] = wordsOf(words, span.start, span.end)
  for (let i = from; i < to; i++) if (!auxiliary.test(text.slice(words.starts[i], words.ends[i]))) return i
  return from
}

const mark = /\[([STE]) ([^\]]*)\]/gu

/** Sentences of our own, `TYPE<TAB>sentence` with `[S source]`, `[T target]` and `[E trigger]` marked in each. */
export const prepareEventSentences = (
  file: string,
  vocabulary: WordPieces,
): (Prepared & TriggerLabels & { pair: PairLabel })[] =>
  readFileSync(file, "utf8")
    .split("\n")
    .flatMap((line, i) => {
      if (line === "" || line.startsWith("#")) return []
      const [type, marked] = line.split("\t") as [string, string | undefined]
      if (marked === undefined || (type !== none && !(eventTypes as readonly string[]).includes(type)))
        throw new Error(`${file}:${i + 1}: not a type, a tab and a sentence`)
      const { text, spans } = unmarked(marked)
      const words = splitText(text)
      const range = (party: "S" | "T" | "E"): Span => {
        const span = spans[party]
        if (!span) throw new Error(`${file}:${i + 1}: no [${party} …] in ${marked}`)
        return span
      }
      const [source, target] = (["S", "T"] as const).map((party) =>
        wordsOf(words, range(party).start, range(party).end),
      )
      return {
        ...prepareWords(`${file}:${i + 1}`, text, words, vocabulary),
        triggers: type === none ? [] : [[tellingWord(text, words, range("E")), [type]] as [number, string[]]],
        complete: false,
        pair: { source: source!, target: target!, types: [type] },
      }
    })

/** Passages of our own about matters in which no event stands: `KIND<TAB>passage`. Every word is a trigger of nothing. */
export const prepareDecoys = (file: string, vocabulary: WordPieces): (Prepared & TriggerLabels)[] =>
  readFileSync(file, "utf8")
    .split("\n")
    .flatMap((line, i) => {
      if (line === "" || line.startsWith("#")) return []
      const text = line.split("\t")[1]
      if (text === undefined) throw new Error(`${file}:${i + 1}: not a kind, a tab and a passage`)
      return { ...prepareWords(`${file}:${i + 1}`, text, splitText(text), vocabulary), triggers: [], complete: true }
    })

const unmarked = (marked: string): { text: string; spans: Partial<Record<string, Span>> } => {
  const spans: Partial<Record<string, Span>> = {}
  let text = ""
  let at = 0
  for (const found of marked.matchAll(mark)) {
    text += marked.slice(at, found.index)
    spans[found[1]!] = { start: text.length, end: text.length + found[2]!.length }
    text += found[2]
    at = found.index + found[0].length
  }
  return { text: text + marked.slice(at), spans }
}

/** PLV's rows. Its YIELD is CONCEDE or RETREAT: either is right. */
export const preparePlv = (file: string, vocabulary: WordPieces): (Prepared & { pair: PairLabel })[] =>
  readFileSync(file, "utf8")
    .split("\n")
    .filter(Boolean)
    .map((line) => {
      const { id, text, source, target, root } = JSON.parse(line)
      const words = splitText(text)
      const types = root === "YIELD" ? ["CONCEDE", "RETREAT"] : [root]
      const pair = {
        source: wordsOf(words, source.start, source.end),
        target: wordsOf(words, target.start, target.end),
        types,
      }
      return { ...prepareWords(id, text, words, vocabulary), pair }
    })

/** The triggers of our reports' events. One that is debatable may also be none. */
export const triggersOf = ({ text, events }: GoldReport, words: Words): TriggerLabels => ({
  triggers: events.flatMap((event): TriggerLabels["triggers"] => {
    const span = locate(text, event.trigger)
    return span ? [[tellingWord(text, words, span), event.optional ? [...event.type, none] : event.type]] : []
  }),
  complete: true,
})

/**
 * The events of our reports whose parties stand with the trigger in one sentence, as pairs; of every third, the parties in turn, which is
 * no event.
 */
export const prepareReportPairs = (
  report: GoldReport,
  knowledge: Knowledge,
  vocabulary: WordPieces,
): (Prepared & TriggerLabels & { pair: PairLabel })[] => {
  const { id, text } = report
  const whole = splitText(text)
  const sentences = prepareWords(id, text, whole, vocabulary).starts
  const parties = partiesOf(report, whole, knowledge)
  return report.events.flatMap((event, n) => {
    const trigger = locate(text, event.trigger)
    if (!trigger) return []
    const word = tellingWord(text, whole, trigger)
    const first = sentences.findLast((start) => start <= word) ?? 0
    const last = sentences.find((start) => start > word) ?? whole.count
    const nearest = (names: readonly string[]): Party | undefined =>
      parties
        .filter(({ name, range: [from, to] }) => names.includes(name) && from >= first && to <= last)
        .sort((a, b) => Math.abs(a.range[0] - word) - Math.abs(b.range[0] - word))[0]
    const [source, target] = [nearest(event.actors), nearest(event.recipients)]
    if (!source || !target || source.range[0] === target.range[0]) return []
    const start = whole.starts[first]!
    const sentence = text.slice(start, whole.ends[last - 1])
    const words = splitText(sentence)
    const within = ({ range: [from, to] }: Party): WordSpan =>
      wordsOf(words, whole.starts[from]! - start, whole.ends[to - 1]! - start)
    const at = tellingWord(sentence, words, { start: trigger.start - start, end: trigger.end - start })
    const labels = { triggers: [[at, event.type]] as TriggerLabels["triggers"], complete: false }
    const prepared = prepareWords(id, sentence, words, vocabulary)
    const told = { ...prepared, ...labels, pair: { source: within(source), target: within(target), types: event.type } }
    if (event.mutual || n % 3) return [told]
    const turned = { source: within(target), target: within(source), types: [none] }
    return [told, { ...prepared, triggers: [], complete: false, pair: turned }]
  })
}

type Party = Readonly<{ name: string; range: WordSpan }>

/** Where the people, states and invented parties of a report are named. */
const partiesOf = ({ text, people, parties }: GoldReport, words: Words, knowledge: Knowledge): Party[] => {
  const named = [...people, ...parties].flatMap(({ name, aliases, mentions }) =>
    [name, ...list(aliases), ...list(mentions)].flatMap((form) =>
      occurrences(text, form).map((span): Party => ({ name, range: wordsOf(words, span.start, span.end) })),
    ),
  )
  const forms = Array.from({ length: words.count }, (_, i) => text.slice(words.starts[i], words.ends[i]))
  const states = forms.flatMap((_, i): Party[] => {
    const match = knowledge.matchAt(forms, i)
    const actor = match?.entry.meanings[0].actor
    return match && actor ? [{ name: actor.id, range: [match.from, match.to] }] : []
  })
  return [...named, ...states]
}

const occurrences = (text: string, form: string): Span[] => {
  const out: Span[] = []
  for (let at = text.indexOf(form); at >= 0; at = text.indexOf(form, at + 1))
    out.push({ start: at, end: at + form.length })
  return out
}
