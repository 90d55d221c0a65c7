import type { Parsed } from "../../../../src/language/index.ts"
import type { TriggerRule } from "../../../../src/reading/event/rules/en/rule.ts"
import { parsedOf } from "../../../kit/parsed.ts"

/**
 * A rule's example as a parsed sentence. Examples are plain clauses: a subject, the trigger in [], particles, an object, phrases
 * with prepositions, "to" and a verb or "that" and a clause. So much can be read without a model.
 */
export const readExample = (
  example: string,
  kind: TriggerRule["kind"],
): Readonly<{ parsed: Parsed; trigger: number }> => {
  const words = example.replace(/[[\]]/g, "").split(" ")
  const trigger = example.split(" ").findIndex((word) => word.startsWith("["))
  const reader = new Reader(words, trigger, kind)
  return { parsed: parsedOf(reader.written()), trigger }
}

const particles = new Set("up|down|out|off|in|back|away|home|over|together|free|short|aside|on".split("|"))
const prepositions = new Set(
  "of|in|on|at|to|with|against|from|for|by|into|between|across|beside|through|under|as|behind|along".split("|"),
)
const auxiliaries = new Set("is|was|were|are|has|had|have|will|would|be|not".split("|"))
const infinitives = new Set("withdraw|meet|leave|talk|help|block|go|close".split("|"))
const determiners = new Set("the|a|an|its|their|nine|two|48|The|A".split("|"))

type Link = { relation: string; head: number }

class Reader {
  readonly #words: readonly string[]
  readonly #trigger: number
  readonly #kind: TriggerRule["kind"]
  readonly #links: Link[]
  readonly #upos: string[]

  constructor(words: readonly string[], trigger: number, kind: TriggerRule["kind"]) {
    this.#words = words
    this.#trigger = trigger
    this.#kind = kind
    this.#links = words.map(() => ({ relation: "dep", head: trigger }))
    this.#upos = words.map((word) => (/^\p{Lu}/u.test(word) ? "PROPN" : "NOUN"))
    this.#links[trigger] = { relation: "root", head: -1 }
    this.#upos[trigger] = { verb: "VERB", noun: "NOUN", adjective: "ADJ" }[kind]
    if (kind === "noun") this.#before(0, "compound")
    else this.#before(0, "nsubj")
    this.#behind(trigger + 1)
  }

  written(): string {
    const tokens = this.#words.map((word, i) => {
      const { relation, head } = this.#links[i]!
      return `${word}/${this.#upos[i]}/${relation}>${head < 0 ? "-" : this.#words[head]}`
    })
    return `${tokens.join(" ")} .`
  }

  #link(word: number, relation: string, head: number, upos?: string): void {
    this.#links[word] = { relation, head }
    if (upos) this.#upos[word] = upos
  }

  /** What stands before the trigger: its subject, or a noun's own words, and auxiliaries. */
  #before(from: number, relation: string): void {
    const isAuxiliary = (i: number): boolean => auxiliaries.has(this.#words[i]!)
    let to = this.#trigger
    while (to > from && isAuxiliary(to - 1)) to--
    for (let i = to; i < this.#trigger; i++)
      this.#link(i, this.#words[i] === "not" ? "advmod" : "aux", this.#trigger, "AUX")
    if (to > from) this.#phrase(from, to, relation, this.#trigger)
  }

  /** A noun phrase of words `[from, to)`: its head is the last word before a preposition or "and". */
  #phrase(from: number, to: number, relation: string, head: number): number {
    const cut = this.#words.findIndex((word, i) => i > from && i < to && (prepositions.has(word) || word === "and"))
    const end = cut < 0 ? to : cut
    const noun = end - 1
    for (let i = from; i < noun; i++) this.#link(i, determiners.has(this.#words[i]!) ? "det" : "compound", noun)
    this.#link(noun, determiners.has(this.#words[noun]!) && this.#kind === "noun" ? "det" : relation, head)
    if (cut >= 0) {
      const inner = this.#phrase(cut + 1, to, this.#words[cut] === "and" ? "conj" : "nmod", noun)
      this.#link(cut, this.#words[cut] === "and" ? "cc" : "case", inner, "ADP")
    }
    return noun
  }

  #behind(start: number): void {
    let at = start
    while (at < this.#words.length) at = this.#next(at)
  }

  /** Reads one part behind the trigger, and tells where the next begins. */
  #next(at: number): number {
    const word = this.#words[at]!
    const isLast = at + 1 >= this.#words.length
    if (word === "that") return this.#clause(at)
    if (this.#isInfinitive(at)) {
      this.#link(at + 1, this.#kind === "noun" ? "acl" : "xcomp", this.#trigger, "VERB")
      this.#link(at, "mark", at + 1, "PART")
      const end = this.#words.length
      if (at + 2 < end) this.#phrase(at + 2, end, "obj", at + 1)
      return end
    }
    const next = this.#words[at + 1] ?? ""
    const isParticle = particles.has(word) && (isLast || !prepositions.has(word) || prepositions.has(next))
    if (isParticle || (particles.has(word) && at === this.#trigger + 1 && this.#isObjectVerb(word))) {
      this.#link(at, "compound", this.#trigger, "ADP")
      return at + 1
    }
    if (prepositions.has(word)) {
      const end = this.#endOfPhrase(at + 1)
      const noun = this.#phrase(at + 1, end, this.#kind === "noun" ? "nmod" : "obl", this.#trigger)
      this.#link(at, "case", noun, "ADP")
      return end
    }
    const end = this.#endOfPhrase(at)
    this.#phrase(at, end, "obj", this.#trigger)
    return end
  }

  /** "gave back the islands": these are particles even before a noun. */
  #isObjectVerb(word: string): boolean {
    return !prepositions.has(word) || ["off", "up"].includes(word)
  }

  #clause(at: number): number {
    const verb = this.#words.length - 1
    this.#link(verb, "ccomp", this.#trigger, "VERB")
    this.#link(at, "mark", verb, "SCONJ")
    if (at + 1 < verb) this.#phrase(at + 1, verb, "nsubj", verb)
    return this.#words.length
  }

  #endOfPhrase(from: number): number {
    let end = from
    const closes = (i: number): boolean =>
      this.#words[i] !== "of" && (prepositions.has(this.#words[i]!) || this.#isTail(i) || this.#isInfinitive(i))
    while (end < this.#words.length && !(end > from && closes(end))) end++
    return end
  }

  #isInfinitive(word: number): boolean {
    return this.#words[word] === "to" && infinitives.has(this.#words[word + 1] ?? "")
  }

  /** A particle that closes the clause: "turned the offer down". */
  #isTail(word: number): boolean {
    return particles.has(this.#words[word]!) && word + 1 >= this.#words.length
  }
}
