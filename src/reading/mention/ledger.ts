import type { Actor } from "../../knowledge/index.ts"
import { spanOf, type WordRange } from "../../language/index.ts"
import type { Material } from "./material.ts"
import { isSupported, statesTold, type Told } from "./meanings.ts"
import type { Mention } from "./mention.ts"
import type { Referent, Resolved } from "./referent.ts"
import { pronounForms } from "./rules/en/pronouns.ts"
import { sendingPrepositions, sentNouns, titleStops } from "./rules/en/titles.ts"

/** How far from its head a noun's state is looked for, in words before it and behind it. */
const reach = { before: 4, behind: 6 } as const

/** What a new referent is made of; what is not told is not known. */
export type New = Pick<Referent, "type"> &
  Partial<Pick<Referent, "actor" | "named" | "country" | "gender" | "role" | "sector" | "members">>

/** The referents of a report as they come up, and which mention stands for which. */
export class Ledger {
  readonly all: Referent[] = []
  readonly of = new Map<Mention, Resolved>()
  /** The last sure referent of each learned chain. */
  readonly byChain = new Map<number, Referent>()
  readonly #byHead = new Map<number, Resolved>()
  readonly #byStart = new Map<number, Resolved>()
  readonly #byEnd = new Map<number, Resolved>()
  readonly #apposed = new Map<number, Referent>()
  readonly #material: Material
  readonly #told: Told

  constructor(material: Material, mentions: readonly Mention[]) {
    this.#material = material
    this.#told = statesTold(mentions)
  }

  make(fields: New): Referent {
    const referent: Referent = {
      id: `P${this.all.length + 1}`,
      names: [],
      titles: [],
      mentions: [],
      actor: null,
      members: [],
      country: null,
      state: null,
      gender: null,
      role: null,
      sector: null,
      named: true,
      holder: null,
      inferred: null,
      ...fields,
    }
    this.all.push(referent)
    return referent
  }

  /** Notes whom a mention stands for. */
  enter(mention: Mention, resolved: Resolved): void {
    resolved.referent.mentions.push(mention)
    this.of.set(mention, resolved)
    this.#byStart.set(mention.from, resolved)
    this.#byEnd.set(mention.to, resolved)
    this.#byHead.set(mention.head, resolved)
    if (mention.chain !== null && resolved.sure) this.byChain.set(mention.chain, resolved.referent)
  }

  /** Finds that words taken for one mean another: all that stood for the first stands for the second. */
  merge(one: Referent, other: Referent): void {
    for (const mention of one.mentions) this.of.set(mention, { referent: other, sure: true })
    other.mentions.push(...one.mentions)
    other.mentions.sort((a, b) => a.from - b.from)
    this.all.splice(this.all.indexOf(one), 1)
  }

  /** Whom the mention stands for that begins at a word. */
  startingAt(word: number): Resolved | undefined {
    return this.#byStart.get(word)
  }

  /** Whom the mention stands for that ends before a word. */
  endingAt(word: number): Resolved | undefined {
    return this.#byEnd.get(word)
  }

  /** Whom the mention stands for that has a word for its head. */
  headedBy(word: number): Resolved | undefined {
    return this.#byHead.get(word)
  }

  /** Notes that words behind a name are what the person is: "Joe Biden, the US president,". */
  apposed(range: WordRange, referent: Referent): void {
    const { syntax } = this.#material
    // Trees err here: "the Emirati minister" may be two words beside the name, each for itself.
    for (let word = range.from; word < range.to; word++)
      if (syntax.head(word) < range.from || syntax.head(word) >= range.to) this.#apposed.set(word, referent)
  }

  /** Whose office or calling the words with this head are, told right behind the name. */
  apposedAt(word: number): Referent | undefined {
    return this.#apposed.get(word)
  }

  chained({ chain }: Mention): Referent | undefined {
    return chain === null ? undefined : this.byChain.get(chain)
  }

  text(range: WordRange): string {
    const { start, end } = spanOf(this.#material.parsed.words, range)
    return this.#material.parsed.text.slice(start, end)
  }

  /** Whose a noun is by its possessive or its pronoun: "Russia's minister", "its minister", "Kiir's minister". */
  ownerOf(noun: number): Referent | undefined {
    const { syntax } = this.#material
    for (const child of syntax.children(noun)) {
      if (child > noun || !["nmod", "det", "compound"].includes(syntax.relation(child))) continue
      const owner = this.#byHead.get(child)
      const isOfSeveral = pronounForms.get(syntax.lower(child))?.of === "group"
      if (owner?.sure && !(isOfSeveral && owner.referent.type === "state")) return owner.referent
    }
    return undefined
  }

  /** The first state that words name, by any name or demonym, or by a body of its own. */
  countryIn(range: WordRange): string | null {
    const { syntax, knowledge } = this.#material
    const words = syntax.forms(range)
    let isPartOfName = false
    for (let i = 0; i < words.length; ) {
      const isCapital = /^\p{Lu}/u.test(words[i]!)
      const match = isCapital ? knowledge.matchAt(words, i) : undefined
      const actor = match && isSupported(match.entry, this.#told) ? match.entry.meanings[0].actor : undefined
      // "Christian Democrats" are not the Democrats.
      const country = actor && !(isPartOfName && actor.kind === "organisation") ? countryOfActor(actor) : null
      if (country) return country
      isPartOfName = isCapital && !match
      i = match?.to ?? i + 1
    }
    return null
  }

  /**
   * The state beside a noun: "the Chinese foreign ministry", "Russia's defence ministry", "the army of Chad". An envoy is
   * not of the state that he is sent to.
   */
  countryBeside({ from, to, head }: WordRange & Readonly<{ head: number }>): string | null {
    const { syntax } = this.#material
    const whole = syntax.subtree(head)
    const isSent = sentNouns.has(syntax.lemma(head).toLowerCase())
    const last = Math.max(to, Math.min(whole.to, to + reach.behind))
    const isOver = (word: number): boolean =>
      syntax.upos(word) === "PUNCT" ||
      titleStops.has(syntax.lower(word)) ||
      (isSent && sendingPrepositions.has(syntax.lower(word)))
    let end = to
    while (end < last && !isOver(end)) end++
    const told = this.countryIn({ from: Math.max(whole.from, from - reach.before), to: end })
    return told ?? this.ownerOf(head)?.country ?? null
  }

  /** The state of whatever has a word for its head, by whom it stands for or by the words beside it. */
  countryOfNoun(word: number): string | null {
    const referent = this.#byHead.get(word)?.referent
    return referent?.country ?? this.countryBeside({ from: word, to: word + 1, head: word })
  }
}

/** The state that an actor is or belongs to. */
export const countryOfActor = (actor: Actor): string | null => {
  if (actor.kind === "state") return actor.id
  return actor.kind === "organisation" && /^[A-Z]{3}$/.test(actor.country) ? actor.country : null
}
