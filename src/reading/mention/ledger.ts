import type { Actor } from "../../knowledge/index.ts"
import { spanOf, type WordRange } from "../../language/index.ts"
import type { Material } from "./material.ts"
import type { Mention } from "./mention.ts"
import type { Referent, Resolved } from "./referent.ts"

/** What a new referent is made of; what is not told is not known. */
export type New = Pick<Referent, "type"> &
  Partial<Pick<Referent, "actor" | "named" | "country" | "gender" | "role" | "members">>

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

  constructor(material: Material) {
    this.#material = material
  }

  make(fields: New): Referent {
    const referent: Referent = {
      id: `E${this.all.length + 1}`,
      names: [],
      titles: [],
      mentions: [],
      actor: null,
      members: [],
      country: null,
      gender: null,
      role: null,
      named: true,
      holder: null,
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
    this.#apposed.set(this.#material.syntax.headOf(range), referent)
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
      if (owner?.sure) return owner.referent
    }
    return undefined
  }

  /** The first state that words name, by any name or demonym, or by a body of its own. */
  countryIn({ from, to }: WordRange): string | null {
    const { syntax, knowledge } = this.#material
    const words = Array.from({ length: to - from }, (_, i) => syntax.form(from + i))
    for (let i = 0; i < words.length; i++) {
      const actor = /^\p{Lu}/u.test(words[i]!) ? knowledge.matchAt(words, i)?.entry.meanings[0].actor : undefined
      const country = actor && countryOfActor(actor)
      if (country) return country
    }
    return null
  }
}

/** The state that an actor is or belongs to. */
export const countryOfActor = (actor: Actor): string | null => {
  if (actor.kind === "state") return actor.id
  return actor.kind === "organisation" && /^[A-Z]{3}$/.test(actor.country) ? actor.country : null
}
