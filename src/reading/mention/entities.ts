import { Descriptions } from "./descriptions.ts"
import { inferHolders } from "./inferred.ts"
import { Ledger } from "./ledger.ts"
import type { Material } from "./material.ts"
import type { Mention, NameMention, Title } from "./mention.ts"
import { nationalities } from "./nationality.ts"
import { homesInOwnStates } from "./own-home.ts"
import { People } from "./people.ts"
import { Pronouns } from "./pronoun.ts"
import type { Referents, Resolved } from "./referent.ts"
import { Things } from "./things.ts"
import { type CountryOfPlace, countryInTitle } from "./told-country.ts"
import { addToldTitles } from "./told-titles.ts"

/**
 * Joins mentions in reading order: names by how they are written and by what knowledge has for them, then
 * descriptions and pronouns by the learned chains, within what agrees. Then what the report and knowledge say of each
 * person: further offices, the state, and who knowledge knows to hold the office.
 *
 * @param date the day of the report (EDTF), for who held an office then; null where it is not known
 * @param countryOfPlace the state in which the place lies that a word names; null where that is not settled
 */
export const joinMentions = (
  mentions: readonly Mention[],
  material: Material,
  date: string | null,
  countryOfPlace: CountryOfPlace = () => null,
): Referents => {
  const joiner = new Joiner(material, mentions)
  for (const mention of mentions) if (mention.kind !== "title") joiner.place(mention)
  for (const mention of mentions) if (mention.kind === "title") joiner.place(mention)
  const { ledger } = joiner
  addToldTitles(material, ledger)
  nationalities(material, ledger, { date, countryOfPlace })
  homesInOwnStates(material, ledger)
  if (date !== null) inferHolders(material, ledger, date)
  return { all: ledger.all, of: ledger.of }
}

class Joiner {
  readonly ledger: Ledger
  readonly #material: Material
  readonly #people = new People()
  readonly #things: Things
  readonly #descriptions: Descriptions
  readonly #pronouns: Pronouns

  constructor(material: Material, mentions: readonly Mention[]) {
    this.ledger = new Ledger(material, mentions)
    this.#material = material
    this.#things = new Things(material, this.ledger, mentions)
    this.#descriptions = new Descriptions(material, this.ledger, this.#people)
    this.#pronouns = new Pronouns(material, this.ledger)
  }

  place(mention: Mention): void {
    const resolved = this.#resolve(mention)
    if (!resolved) return
    this.ledger.enter(mention, resolved)
    this.#pronouns.follow(mention, resolved)
  }

  #resolve(mention: Mention): Resolved | undefined {
    switch (mention.kind) {
      case "name":
        if (mention.entry) return this.#things.known(mention, mention.entry.meanings[0])
        return mention.type === "PER" || this.#people.isFamilyName(this.ledger.text(mention))
          ? this.#person(mention)
          : this.#things.unknown(mention)
      case "demonym":
        return mention.entry
          ? this.#things.known(mention, mention.entry.meanings[0])
          : this.#things.unknown(mention, mention.state)
      case "title":
        return this.ledger.startingAt(mention.of)
      case "noun":
        return this.#descriptions.resolve(mention)
      case "pronoun":
        return this.#pronouns.resolve(mention)
      default:
        return mention satisfies never
    }
  }

  /** A person by name. A name that may be another's says nothing of whom it was taken for. */
  #person(mention: NameMention): Resolved {
    const written = this.ledger.text(mention)
    const found = this.#people.find(written, mention, this.ledger.chained(mention))
    const referent = found?.referent ?? this.ledger.make({ type: "person" })
    const sure = found?.sure ?? true
    if (!sure) return { referent, sure }
    this.#people.add(referent, written)
    referent.gender ??= mention.gender ?? mention.titles.find(({ role }) => role?.gender)?.role?.gender ?? null
    for (const title of mention.titles) {
      this.#addTitle(referent.titles, title)
      if (!title.former && title.role) this.#people.addOffice(referent, title.role)
      if (title.from >= mention.to) this.ledger.apposed(title, referent)
      referent.role ??= title.former ? null : title.role
      referent.country ??= countryInTitle(this.#material, this.ledger, title)
    }
    return { referent, sure }
  }

  #addTitle(titles: Title[], title: Title): void {
    if (!titles.some(({ words }) => words === title.words)) titles.push(title)
  }
}
