import type { EntityType } from "../../base/index.ts"
import type { Actor, Knowledge, NameUse } from "../../knowledge/index.ts"
import { type Parsed, spanOf, type WordRange } from "../../language/index.ts"
import type { Syntax } from "../syntax.ts"
import type { Material } from "./material.ts"
import type { Gender, Mention, Title } from "./mention.ts"
import { initialsOf } from "./names.ts"
import { People } from "./people.ts"
import { type Antecedent, antecedentOf, isSubject, isThirdPerson } from "./pronoun.ts"
import { agrees, type Referent, type Referents, type Resolved, remember, sameOffice } from "./referent.ts"

/**
 * Joins mentions in reading order: names by how they are written and by what knowledge has for them, then
 * descriptions and pronouns by the learned chains, within what agrees.
 */
export const joinMentions = (mentions: readonly Mention[], { parsed, syntax, knowledge }: Material): Referents => {
  const book = new Book(parsed, syntax, knowledge)
  for (const mention of mentions) if (mention.kind !== "title") book.place(mention)
  for (const mention of mentions) if (mention.kind === "title") book.place(mention)
  return book.referents()
}

type New = Pick<Referent, "type"> & Partial<Pick<Referent, "actor" | "named" | "country" | "gender" | "role">>

class Book {
  readonly #parsed: Parsed
  readonly #syntax: Syntax
  readonly #knowledge: Knowledge
  readonly #all: Referent[] = []
  readonly #of = new Map<Mention, Resolved>()
  /** What is said by the source that has a word for its head. */
  readonly #said = new Map<number, readonly WordRange[]>()
  readonly #before: Antecedent[] = []
  #spoke: Antecedent | undefined
  readonly #byStart = new Map<number, Resolved>()
  readonly #byActor = new Map<string, Referent>()
  readonly #byName = new Map<string, Referent>()
  readonly #byChain = new Map<number, Referent>()
  readonly #people = new People()

  constructor(parsed: Parsed, syntax: Syntax, knowledge: Knowledge) {
    this.#parsed = parsed
    this.#syntax = syntax
    this.#knowledge = knowledge
    for (const { source, content } of parsed.attributions)
      if (source[0]) this.#said.set(syntax.headOf(source[0]), content)
  }

  referents(): Referents {
    return { all: this.#all, of: this.#of }
  }

  place(mention: Mention): void {
    const resolved = this.#resolve(mention)
    if (!resolved) return
    const { referent } = resolved
    referent.mentions.push(mention)
    this.#byStart.set(mention.from, resolved)
    if (resolved.sure && mention.kind !== "demonym" && mention.kind !== "title") this.#follow(mention, referent)
    this.#of.set(mention, resolved)
    if (mention.chain !== null && resolved.sure) this.#byChain.set(mention.chain, referent)
  }

  /** Keeps what a later pronoun may stand for. */
  #follow(mention: Mention, referent: Referent): void {
    const isTold = isSubject(this.#syntax, mention.head)
    this.#before.push({ word: mention.from, referent, isSubject: isTold })
    const beside = this.#syntax.head(mention.head)
    if (this.#said.has(mention.head) || this.#said.has(beside)) this.#spoke = this.#before.at(-1)
  }

  #text(mention: Mention): string {
    const { start, end } = spanOf(this.#parsed.words, mention)
    return this.#parsed.text.slice(start, end)
  }

  #resolve(mention: Mention): Resolved | undefined {
    switch (mention.kind) {
      case "name":
        if (mention.entry) return this.#known(mention, mention.entry.meanings[0])
        return mention.type === "PER" || this.#people.isFamilyName(this.#text(mention))
          ? this.#person(mention)
          : this.#thing(mention)
      case "demonym":
        return mention.entry ? this.#known(mention, mention.entry.meanings[0]) : this.#thing(mention, mention.state)
      case "title":
        return this.#byStart.get(mention.of)
      case "noun":
        return this.#described(mention)
      case "pronoun":
        return this.#pronoun(mention)
      default:
        return mention satisfies never
    }
  }

  #make(fields: New): Referent {
    const referent: Referent = {
      id: `E${this.#all.length + 1}`,
      names: [],
      titles: [],
      mentions: [],
      actor: null,
      country: null,
      gender: null,
      role: null,
      named: true,
      ...fields,
    }
    this.#all.push(referent)
    return referent
  }

  /** A name that knowledge has. A capital that is only where something happens is a place. */
  #known(mention: Mention, { actor, use }: Readonly<{ actor: Actor; use: NameUse }>): Resolved {
    const name = this.#text(mention)
    const place = actor.kind === "place" || use === "part" || (use === "capital" && !this.#acts(mention))
    const key = place ? `place ${name}` : actor.id
    const type: EntityType = place ? "place" : actor.kind === "state" ? "state" : "organisation"
    let referent = this.#byActor.get(key)
    if (!referent) {
      const country = countryOfActor(actor)
      referent = this.#make({ type, actor: place ? null : actor, country })
      this.#byActor.set(key, referent)
      if (!place) referent.names.push(actor.name)
    }
    remember(referent, name)
    return { referent, sure: true }
  }

  /** Whether a place speaks or acts: it is a subject, has something, or is the agent of a passive. */
  #acts({ head }: Mention): boolean {
    const relation = this.#syntax.relation(head)
    if (relation === "nsubj") return true
    const cases = this.#syntax.children(head).filter((child) => this.#syntax.relation(child) === "case")
    if (relation === "nmod") return cases.some((child) => /^['’]s?$/u.test(this.#syntax.form(child)))
    if (relation === "obl") return cases.some((child) => ["by", "to", "with"].includes(this.#syntax.lower(child)))
    return relation === "obj" || relation === "iobj" || relation === "conj"
  }

  #person(mention: Mention & { kind: "name" }): Resolved {
    const written = this.#text(mention)
    const chained = mention.chain === null ? undefined : this.#byChain.get(mention.chain)
    const found = this.#people.find(written, mention, chained)
    const referent = found?.referent ?? this.#make({ type: "person" })
    this.#people.add(referent, written)
    referent.gender ??= mention.gender ?? mention.title?.role?.gender ?? null
    if (mention.title) this.#addTitle(referent, mention.title)
    return { referent, sure: found?.sure ?? true }
  }

  #addTitle(referent: Referent, title: Title): void {
    if (!referent.titles.some(({ words }) => words === title.words)) {
      referent.titles.push(title)
      if (!title.former && title.role) this.#people.addOffice(referent, title.role)
    }
    referent.role ??= title.former ? null : title.role
    referent.country ??= this.#countryIn(title)
  }

  /** The first state that words name, by any name or demonym. */
  #countryIn({ from, to }: Readonly<{ from: number; to: number }>): string | null {
    const words = Array.from({ length: to - from }, (_, i) => this.#syntax.form(from + i))
    for (let i = 0; i < words.length; i++) {
      const actor = this.#knowledge.matchAt(words, i)?.entry.meanings[0].actor
      const country = actor && countryOfActor(actor)
      if (country) return country
    }
    return null
  }

  /** An organisation or a place that knowledge does not have. */
  #thing(mention: Mention, name = this.#text(mention)): Resolved {
    const key = name.toLowerCase()
    const initials = name.length >= 2 && name === name.toUpperCase() ? name : initialsOf(name)
    let referent = this.#byName.get(key) ?? (initials.length > 1 ? this.#byName.get(`initials ${initials}`) : undefined)
    if (!referent) {
      referent = this.#make({ type: mention.type === "ORG" ? "organisation" : "place" })
      referent.country = this.#countryIn(mention)
      this.#byName.set(key, referent)
      if (initials.length > 1) this.#byName.set(`initials ${initials}`, referent)
    }
    remember(referent, name)
    return { referent, sure: true }
  }

  /** A description: who the chain says it is, else the one person with that office, else somebody new. */
  #described(mention: Mention & { kind: "noun" }): Resolved {
    const chained = mention.chain === null || !mention.definite ? undefined : this.#byChain.get(mention.chain)
    if (chained && this.#fits(chained, mention)) return { referent: chained, sure: this.#isTold(chained, mention) }
    const isOne = mention.role !== null && mention.role.kind !== "body" && mention.definite && !mention.plural
    const holder = isOne && mention.role ? this.#people.holder(mention.role, this.#countryOf(mention)) : undefined
    if (holder) return { referent: holder, sure: true }
    const role = mention.role
    const type: EntityType = !role
      ? "group"
      : role.kind === "body"
        ? "organisation"
        : mention.plural
          ? "group"
          : "person"
    const name = this.#description(mention)
    const key = `${type} ${name.toLowerCase()}`
    const known = mention.definite ? this.#byName.get(key) : undefined
    const referent =
      known ?? this.#make({ type, named: false, role, gender: role?.gender ?? null, country: this.#countryOf(mention) })
    this.#byName.set(key, referent)
    remember(referent, name)
    return { referent, sure: true }
  }

  /** The words of a description with what belongs to it, without its article: "spokesman for the navy". */
  #description({ from, head, to }: Mention): string {
    const whole = this.#syntax.subtree(head)
    const first = this.#syntax.upos(from) === "DET" && from < head ? from + 1 : from
    const complement = to < whole.to && this.#syntax.upos(to) === "ADP" ? Math.min(whole.to, to + 6) : to
    const words: string[] = []
    for (let i = first; i < complement && !/^[,;:.“”"()–—-]$/u.test(this.#syntax.form(i)); i++)
      words.push(this.#syntax.form(i))
    return words.join(" ")
  }

  /** The state beside a description: "the Chinese foreign ministry", "Russia's defence ministry", "the army of Chad". */
  #countryOf(mention: Mention): string | null {
    const whole = this.#syntax.subtree(mention.head)
    return this.#countryIn({
      from: Math.max(whole.from, mention.from - 4),
      to: Math.max(mention.to, Math.min(whole.to, mention.to + 6)),
    })
  }

  #fits(referent: Referent, mention: Mention & { kind: "noun" }): boolean {
    if (!mention.role) return true
    const person = mention.role.kind !== "body" && !mention.plural
    if (person !== (referent.type === "person")) return mention.plural && referent.type === "group"
    return agrees(referent.gender, mention.role.gender)
  }

  /** Whether the report gives a person this office: then a description is as good as the name. */
  #isTold({ type, titles, named }: Referent, { role }: Mention & { kind: "noun" }): boolean {
    if (type !== "person" || !named) return true
    return role !== null && titles.some((title) => title.role !== null && sameOffice(title.role, role))
  }

  /** Somebody told of before, or whoever the chain of pronouns stands for, without a name. */
  #pronoun(mention: Mention & { kind: "pronoun" }): Resolved | undefined {
    const form = this.#syntax.lower(mention.head)
    const chained = mention.chain === null ? undefined : this.#byChain.get(mention.chain)
    if (!isThirdPerson(form) && chained) return { referent: chained, sure: true }
    const place = {
      word: mention.head,
      before: this.#before,
      chained,
      spoke: this.#spoke,
      content: this.#said.get(mention.head) ?? [],
    }
    const found = antecedentOf(this.#syntax, place)
    if (found) {
      found.gender ??= genderOf(form)
      return { referent: found, sure: true }
    }
    return mention.chain === null ? undefined : { referent: this.#nameless(mention.chain, mention), sure: false }
  }

  #nameless(chain: number, mention: Mention): Referent {
    const key = `chain ${chain}`
    const known = this.#byName.get(key)
    if (known) return known
    const type: EntityType = mention.type === "PER" ? "person" : "group"
    const referent = this.#make({ type, named: false })
    referent.names.push(this.#text(mention))
    this.#byName.set(key, referent)
    return referent
  }
}

const genderOf = (form: string): Gender | null => {
  if (/^h(?:e|im|is|imself)$/.test(form)) return "male"
  return /^(?:she|hers?|herself)$/.test(form) ? "female" : null
}

const countryOfActor = (actor: Actor): string | null => {
  if (actor.kind === "state") return actor.id
  return actor.kind === "organisation" && /^[A-Z]{3}$/.test(actor.country) ? actor.country : null
}
