import type { Syntax } from "../syntax.ts"
import type { Clause } from "./clause.ts"
import { formsOf, nounForms } from "./rules/en/inflection.ts"
import type { TriggerRule } from "./rules/en/rule.ts"
import { isInfinitive } from "./verb-form.ts"

/** What a pattern is matched against: a trigger's clause, and how to ask of its words. */
export type Setting = Readonly<{
  syntax: Syntax
  clause: Clause
  isParty: (word: number) => boolean
}>

/** The word that makes a condition hold, or -1. */
type Test = (setting: Setting) => number

export type Compiled = Readonly<{ rule: TriggerRule; tests: readonly Test[] }>

/** The rules that a word of a kind may be the trigger of, by its form in lower case; those with most conditions first. */
export type Lexicon = (kind: TriggerRule["kind"], lower: string) => readonly Compiled[]

/** How far behind its trigger a particle stands at most ("turned the offer of talks down"). */
const particleReach = 6

/** How far behind its trigger `near` looks. */
const nearReach = 14

export const compileLexicon = (rules: readonly TriggerRule[]): Lexicon => {
  const index = new Map<string, Compiled[]>()
  for (const rule of rules) {
    const [lemmas, ...conditions] = rule.words.split(" ")
    const compiled = { rule, tests: conditions.map(testOf) }
    for (const form of new Set(lemmas!.split("|").flatMap(rule.kind === "noun" ? nounForms : formsOf))) {
      const key = `${rule.kind} ${form}`
      const list = index.get(key)
      if (list) list.push(compiled)
      else index.set(key, [compiled])
    }
  }
  for (const list of index.values()) list.sort((a, b) => b.tests.length - a.tests.length)
  return (kind, lower) => index.get(`${kind} ${lower}`) ?? none
}

const none: readonly Compiled[] = []

/** Slots that take any word; the others take nouns. */
const ofClauses: ReadonlySet<string> = new Set(["do", "inf", "near"])

const testOf = (part: string): Test => {
  if (part.startsWith("!")) {
    const test = testOf(part.slice(1))
    return (setting) => (test(setting) < 0 ? setting.clause.word : -1)
  }
  if (part.startsWith("+")) return particleTest(new Set(part.slice(1).split("|")))
  const [slot, list] = part.split(":") as [string, string]
  const wanted = new Set(list.split("|").flatMap(ofClauses.has(slot) ? formsOf : nounForms))
  const inPhrase: Holds = (setting, head) => {
    if (list === "*") return head
    if (list === "@") return setting.isParty(head) ? head : -1
    return phraseWord(setting.syntax, head, (word) => wanted.has(setting.syntax.lower(word)))
  }
  return slotTest(slot, wanted, inPhrase)
}

const particleTest =
  (wanted: ReadonlySet<string>): Test =>
  ({ syntax, clause: { word } }) => {
    const last = Math.min(word + particleReach, syntax.sentence(word).to - 1)
    for (let i = word + 1; i <= last; i++)
      if (wanted.has(syntax.lower(i)) && (i === word + 1 || syntax.head(i) === word)) return i
    return -1
  }

/** The word of a noun phrase that satisfies a condition, by the phrase's head, or -1. */
type Holds = (setting: Setting, head: number) => number

const slotTest = (slot: string, wanted: ReadonlySet<string>, inPhrase: Holds): Test => {
  switch (slot) {
    case "who":
      return (setting) => firstOf([setting.clause.agent], (head) => inPhrase(setting, head))
    case "what":
      return (setting) =>
        firstOf([setting.clause.undergoer, setting.clause.indirect], (head) => inPhrase(setting, head))
    case "do":
      return ({ syntax, clause }) =>
        firstOf([clause.complement], (verb) => (wanted.has("*") || wanted.has(syntax.lower(verb)) ? verb : -1))
    case "inf":
      return ({ syntax, clause }) =>
        firstOf([clause.complement], (verb) =>
          isInfinitive(syntax, verb) && (wanted.has("*") || wanted.has(syntax.lower(verb))) ? verb : -1,
        )
    case "near":
      return ({ syntax, clause: { word } }) => {
        const last = Math.min(word + nearReach, syntax.sentence(word).to - 1)
        for (let i = word + 1; i <= last; i++) if (wanted.has(syntax.lower(i))) return i
        return -1
      }
    default: {
      const cases = new Set(slot.split(","))
      return (setting) =>
        firstOf(
          setting.clause.obliques.filter(({ by }) => cases.has(by)).map(({ word }) => word),
          (head) => inPhrase(setting, head),
        )
    }
  }
}

const firstOf = (heads: readonly (number | null)[], holds: (head: number) => number): number => {
  for (const head of heads) {
    const found = head === null ? -1 : holds(head)
    if (found >= 0) return found
  }
  return -1
}

const phraseRelations: ReadonlySet<string> = new Set(["amod", "compound", "nmod", "conj", "flat", "nummod", "appos"])
const deepest = 3

/** The first word of the noun phrase of `head` that satisfies, or -1; its clauses are no part of it. */
const phraseWord = (syntax: Syntax, head: number, satisfies: (word: number) => boolean, depth = 0): number => {
  if (satisfies(head)) return head
  if (depth >= deepest) return -1
  for (const child of syntax.children(head)) {
    if (!phraseRelations.has(syntax.relation(child))) continue
    const found = phraseWord(syntax, child, satisfies, depth + 1)
    if (found >= 0) return found
  }
  return -1
}

/** A rule that holds of a trigger, and the words that made it hold, the trigger first. */
export type Match = Readonly<{ rule: TriggerRule; words: readonly number[] }>

/** The first of the rules whose conditions all hold. */
export const matchRule = (rules: readonly Compiled[], setting: Setting): Match | undefined => {
  for (const { rule, tests } of rules) {
    const words = tests.map((test) => test(setting))
    if (!words.includes(-1)) return { rule, words: [...new Set([setting.clause.word, ...words])] }
  }
  return undefined
}
