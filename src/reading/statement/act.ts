import type { Act } from "../../base/index.ts"
import { type ActRule, actRules } from "./rules/en/acts.ts"

/** What the act of a statement is decided from. Lemmas are lower case, punctuation among them. */
export type ActInput = Readonly<{
  kind: "direct" | "indirect" | "mixed"
  /** The source's text. */
  source: string | null
  /** Lemmas of the cue's words; none where a statement has no cue. */
  cue: readonly string[]
  /** Lemmas of the up to six words before the cue and after it, in its sentence; before it, only what follows the content,
   * lest a negation there be taken for the cue's ("the king is not dead", she said). */
  before: readonly string[]
  after: readonly string[]
  /** The content's parts, joined by a space, and the lemmas of their words. */
  content: string
  contentLemmas: readonly string[]
}>

/** An act, and the id of the rule that decided it. */
export type ActFound = Readonly<{ act: Act; rule: string }>

/** What a part of a pattern takes: one of these lemmas, any one word, a gap of up to three words, or one of any length. */
type Step = ReadonlySet<string> | "any" | "gap" | "far"
type Pattern = Readonly<{ steps: readonly Step[]; anchored: boolean }>
type Rule = Readonly<{
  act: Act
  id: string
  cue?: Pattern
  content?: Pattern
  source?: Pattern
  quoted: ActRule["quoted"]
}>
/** Words to match in, and which of them a match must touch. */
type Words = Readonly<{ lemmas: readonly string[]; from: number; to: number }>

const longestGap = 3
/** Contents are judged by their first words, and sources by their first characters, so that long ones cost no more. */
const contentLimit = 60
const sourceLimit = 400
const fallback: ActFound = { act: "say", rule: "say" }

const wildcards: ReadonlyMap<string, Step> = new Map([
  ["_", "any"],
  ["..", "gap"],
  ["...", "far"],
])

const compile = (words: string): Pattern => {
  const parts = words.split(" ")
  const anchored = parts[0] === "^"
  const step = (part: string): Step => wildcards.get(part) ?? new Set(part.split("|"))
  return { steps: (anchored ? parts.slice(1) : parts).map(step), anchored }
}

const compileRule = ({ id, act, cue, content, source, quoted }: ActRule): Rule => ({
  id,
  act,
  quoted,
  ...(cue === undefined ? {} : { cue: compile(cue) }),
  ...(content === undefined ? {} : { content: compile(content) }),
  ...(source === undefined ? {} : { source: compile(source) }),
})

const rules: readonly Rule[] = actRules.map(compileRule)

/** The rules' numbers by a pattern's first word, in their order: by content where a rule has one, else by cue, else by source. */
const indexOf = (key: (rule: Rule) => Pattern | undefined): ReadonlyMap<string, readonly number[]> => {
  const index = new Map<string, number[]>()
  rules.forEach((rule, number) => {
    const first = key(rule)?.steps[0]
    if (first === undefined || typeof first === "string") return
    for (const lemma of first) index.set(lemma, [...(index.get(lemma) ?? []), number])
  })
  return index
}
const byContent = indexOf((rule) => rule.content)
const byCue = indexOf((rule) => (rule.content === undefined ? rule.cue : undefined))
const bySource = indexOf((rule) => (rule.content === undefined && rule.cue === undefined ? rule.source : undefined))
const questions = rules.flatMap((rule, number) =>
  rule.quoted !== undefined && rule.content === undefined && rule.cue === undefined ? [number] : [],
)

const isWord = (lemma: string | undefined): boolean => lemma !== undefined && /[\p{L}\p{N}]/u.test(lemma)
const isQuote = (lemma: string): boolean => /^["'`“”‘’«»„‹›]+$/.test(lemma)

/** The end of a match of the pattern's steps from `step` on at `at`, or -1. */
const matchEnd = (pattern: Pattern, lemmas: readonly string[], step: number, at: number): number => {
  const wanted = pattern.steps[step]
  if (wanted === undefined) return at
  if (wanted === "gap" || wanted === "far") {
    for (let next = at; ; next++) {
      const end = matchEnd(pattern, lemmas, step + 1, next)
      const over = wanted === "far" ? next >= lemmas.length : next - at === longestGap || !isWord(lemmas[next])
      if (end >= 0 || over) return end
    }
  }
  const lemma = lemmas[at]
  if (lemma === undefined || !(wanted === "any" ? isWord(lemma) : wanted.has(lemma))) return -1
  return matchEnd(pattern, lemmas, step + 1, at + 1)
}

const matchesAt = (pattern: Pattern, words: Words, at: number): boolean => {
  if (pattern.anchored && at !== words.from) return false
  const end = matchEnd(pattern, words.lemmas, 0, at)
  return end > words.from && at < words.to
}

const matches = (pattern: Pattern | undefined, words: Words): boolean => {
  if (pattern === undefined) return true
  for (let at = 0; at < words.to; at++) if (matchesAt(pattern, words, at)) return true
  return false
}

const unquoted = (lemmas: readonly string[]): readonly string[] => lemmas.filter((lemma) => !isQuote(lemma))
const whole = (lemmas: readonly string[]): Words => ({ lemmas, from: 0, to: lemmas.length })

const cueWords = ({ before, cue, after }: ActInput): Words => {
  const left = unquoted(before)
  const middle = unquoted(cue)
  return { lemmas: [...left, ...middle, ...unquoted(after)], from: left.length, to: left.length + middle.length }
}

const sourceWords = (source: string | null): Words =>
  whole(
    source
      ?.slice(0, sourceLimit)
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? [],
  )
/** Only closing marks follow the question mark, so a few characters are enough to look at. */
const endsAsQuestion = (content: string): boolean => /\?[^\p{L}\p{N}]*$/u.test(content.slice(-8))

/**
 * The act of a statement: the first rule of `rules/en/acts.ts` that its cue, content and source meet, else `say`.
 * Takes microseconds; looks at the first sixty words of a content.
 */
export const actOf = (statement: ActInput): ActFound => {
  const cue = cueWords(statement)
  const content = whole(unquoted(statement.contentLemmas.slice(0, contentLimit)))
  const source = sourceWords(statement.source)
  const quoted = statement.kind !== "indirect"
  const question = quoted && endsAsQuestion(statement.content)
  let best = rules.length
  const meets = (rule: Rule): boolean =>
    (rule.quoted === undefined || (rule.quoted === "words" ? quoted : question)) &&
    matches(rule.cue, cue) &&
    matches(rule.content, content) &&
    matches(rule.source, source)
  const consider = (candidates: readonly number[] | undefined): void => {
    for (const number of candidates ?? []) {
      if (number >= best) return
      if (meets(rules[number]!)) best = number
    }
  }
  for (const lemma of cue.lemmas) consider(byCue.get(lemma))
  for (const lemma of content.lemmas) consider(byContent.get(lemma))
  for (const lemma of source.lemmas) consider(bySource.get(lemma))
  if (question) consider(questions)
  const rule = rules[best]
  return rule === undefined ? fallback : { act: rule.act, rule: rule.id }
}
