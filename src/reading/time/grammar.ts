import type { WordRange } from "../../language/index.ts"
import type { Syntax } from "../syntax.ts"
import type { Told } from "./phrase.ts"
import { type ClassName, classes, mayBegin } from "./rules/en/classes.ts"
import { type Captures, composedRules, type PhraseRule, simpleRules } from "./rules/en/phrases.ts"

/**
 * The grammar of `rules/en/phrases.ts` at work: the longest phrase that begins at a word. Patterns are short and their
 * optional parts few, so that a word is looked at a bounded number of times; a word that begins no phrase costs one look-up.
 */

type Item = Readonly<{ optional: boolean }> &
  (
    | Readonly<{ kind: "words"; words: readonly string[] }>
    | Readonly<{ kind: "class"; name: ClassName }>
    | Readonly<{ kind: "time" }>
  )
type Rule = Readonly<{ id: string; items: readonly Item[]; make: PhraseRule[2] }>
type Taken = { readonly name: ClassName | "time"; readonly value: unknown }

const itemOf = (written: string): Item => {
  const optional = written.endsWith("?")
  const body = optional ? written.slice(0, -1) : written
  if (body === "<time>") return { kind: "time", optional }
  if (body.startsWith("<")) return { kind: "class", name: body.slice(1, -1) as ClassName, optional }
  return { kind: "words", words: body.split("|"), optional }
}

const ruleOf = ([id, pattern, make]: PhraseRule): Rule => ({ id, items: pattern.split(" ").map(itemOf), make })

/** The items that a match may begin with: those up to the first that must be there. */
const beginningsOf = ({ items }: Rule): readonly Item[] =>
  items.slice(0, items.findIndex(({ optional }) => !optional) + 1)

type Index = Readonly<{
  byWord: ReadonlyMap<string, readonly Rule[]>
  byClass: ReadonlyMap<ClassName, readonly Rule[]>
  byTime: readonly Rule[]
}>

const indexOf = (rows: readonly PhraseRule[]): Index => {
  const byWord = new Map<string, Rule[]>()
  const byClass = new Map<ClassName, Rule[]>()
  const byTime: Rule[] = []
  const add = <K>(map: Map<K, Rule[]>, key: K, rule: Rule): void => {
    const list = map.get(key)
    if (list) list.push(rule)
    else map.set(key, [rule])
  }
  for (const rule of rows.map(ruleOf))
    for (const item of beginningsOf(rule)) {
      if (item.kind === "time") byTime.push(rule)
      else if (item.kind === "class") add(byClass, item.name, rule)
      else for (const word of item.words) add(byWord, word, rule)
    }
  return { byWord, byClass, byTime }
}

const simple = indexOf(simpleRules)
const composed = indexOf(composedRules)

/** "from about 1990 to early 1994": phrases within phrases go no deeper. */
const deepest = 2

/** The longest phrase that begins at the word `from` and ends by `to`; undefined where none does. */
export const phraseAt = (syntax: Syntax, { from, to }: WordRange): Told | undefined =>
  mayBeginAt(syntax, from) ? new Match(syntax, to).longest(from, 0) : undefined

/** A word as patterns are written: in lower case, with a straight apostrophe. */
const lowerOf = (syntax: Syntax, word: number): string => syntax.lower(word).replace("’", "'")

const mayBeginAt = (syntax: Syntax, word: number): boolean => {
  const lower = lowerOf(syntax, word)
  return simple.byWord.has(lower) || composed.byWord.has(lower) || mayBegin(lower)
}

class Match {
  readonly #syntax: Syntax
  readonly #to: number

  constructor(syntax: Syntax, to: number) {
    this.#syntax = syntax
    this.#to = to
  }

  longest(from: number, depth: number): Told | undefined {
    let best = this.#best(simple, from, depth, undefined)
    if (depth === deepest) return best
    best = this.#best(composed, from, depth, best)
    if (best !== undefined && depth === 0)
      for (const rule of composed.byTime) best = longer(best, this.#rule(rule, from, depth))
    return best
  }

  #best(index: Index, from: number, depth: number, before: Told | undefined): Told | undefined {
    let best = before
    const lower = lowerOf(this.#syntax, from)
    for (const rule of index.byWord.get(lower) ?? []) best = longer(best, this.#rule(rule, from, depth))
    if (mayBegin(lower))
      for (const [name, rules] of index.byClass)
        if (this.#value(name, from) !== undefined)
          for (const rule of rules) best = longer(best, this.#rule(rule, from, depth))
    return best
  }

  #rule({ id, items, make }: Rule, from: number, depth: number): Told | undefined {
    const taken: Taken[] = []
    const to = this.#items(items, 0, { at: from, depth, taken })
    if (to === undefined) return undefined
    const phrase = make(capturesOf(taken))
    return phrase === null ? undefined : { from, to, phrase, rule: id }
  }

  /** The end of the longest way to match the items from `next` on; `taken` then holds what it took. */
  #items(
    items: readonly Item[],
    next: number,
    { at, depth, taken }: Readonly<{ at: number; depth: number; taken: Taken[] }>,
  ): number | undefined {
    const item = items[next]
    if (item === undefined) return this.#syntax.lower(at - 1) === "," ? undefined : at
    const depthOfTaken = taken.length
    const after = at < this.#to ? this.#take(item, at, depth, taken) : undefined
    if (after !== undefined) {
      const end = this.#items(items, next + 1, { at: after, depth, taken })
      if (end !== undefined) return end
    }
    taken.length = depthOfTaken
    return item.optional ? this.#items(items, next + 1, { at, depth, taken }) : undefined
  }

  #take(item: Item, at: number, depth: number, taken: Taken[]): number | undefined {
    switch (item.kind) {
      case "words":
        return item.words.includes(lowerOf(this.#syntax, at)) ? at + 1 : undefined
      case "class": {
        const value = this.#value(item.name, at)
        if (value === undefined) return undefined
        taken.push({ name: item.name, value })
        return at + 1
      }
      case "time": {
        const told = this.longest(at, depth + 1)
        if (told === undefined) return undefined
        taken.push({ name: "time", value: told.phrase })
        return told.to
      }
      default:
        return item satisfies never
    }
  }

  #value(name: ClassName, at: number): unknown {
    return classes[name](lowerOf(this.#syntax, at), this.#syntax.form(at))
  }
}

const longer = (a: Told | undefined, b: Told | undefined): Told | undefined =>
  a === undefined || (b !== undefined && b.to > a.to) ? b : a

const nothing: Captures = Object.fromEntries(
  [...Object.keys(classes), "time"].map((name) => [name, []]),
) as unknown as Captures

const capturesOf = (taken: readonly Taken[]): Captures => {
  const captures: Record<string, readonly unknown[]> = { ...nothing }
  for (const { name, value } of taken) captures[name] = [...captures[name]!, value]
  // Each class's own reader made its values, so that they are of its type.
  return captures as unknown as Captures
}
