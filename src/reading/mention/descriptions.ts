import type { EntityType } from "../../base/index.ts"
import type { Role } from "../../knowledge/index.ts"
import { pairOf } from "./groups.ts"
import type { Ledger } from "./ledger.ts"
import type { Material } from "./material.ts"
import type { NounMention } from "./mention.ts"
import type { People } from "./people.ts"
import { agrees, type Referent, type Resolved, remember, sameOffice } from "./referent.ts"
import { roleEndingAt } from "./role.ts"

/** Most words of what belongs to a description behind it. */
const longestComplement = 6

/** "MP" and "PM" keep their capitals. */
const longestAcronym = 3

/** Offices at the head of bodies that stand for their state: "the government". */
const governing: ReadonlySet<string | null> = new Set(["head-of-government", "head-of-state", "leader"])

/** People and bodies told by a description, not by a name. */
export class Descriptions {
  readonly #material: Material
  readonly #ledger: Ledger
  readonly #people: People
  readonly #byWords = new Map<string, Referent>()

  constructor(material: Material, ledger: Ledger, people: People) {
    this.#material = material
    this.#ledger = ledger
    this.#people = people
  }

  /**
   * Whose apposition it is, the two taken together, who the chain says it is, the one person with that office, else
   * somebody new.
   */
  resolve(mention: NounMention): Resolved {
    const apposed = this.#ledger.apposedAt(mention.head)
    if (apposed) return { referent: apposed, sure: true }
    const pair = mention.dual ? pairOf(this.#material, this.#ledger, mention) : undefined
    if (pair) return { referent: this.#group(mention, pair), sure: true }
    const chained = mention.definite ? this.#ledger.chained(mention) : undefined
    const fits = chained !== undefined && this.#fits(chained, mention)
    if (fits && this.#isTold(chained, mention)) return { referent: chained, sure: true }
    const { role } = mention
    const isOne = role !== null && role.kind !== "body" && mention.definite && !mention.plural
    const country = isOne ? this.#ledger.countryBeside(mention) : null
    const holder = isOne ? this.#people.holder(role, country) : undefined
    if (fits && !holder && !(country && role?.kind === "office")) return { referent: chained, sure: false }
    return { referent: holder ?? this.#unnamed(mention), sure: true }
  }

  #group(mention: NounMention, members: readonly Referent[]): Referent {
    const key = `members ${members.map(({ id }) => id).join(" ")}`
    const group = this.#byWords.get(key) ?? this.#ledger.make({ type: "group", named: false, members })
    this.#byWords.set(key, group)
    remember(group, this.#words(mention))
    return group
  }

  #unnamed(mention: NounMention): Referent {
    const { role } = mention
    const type = typeOf(role, mention.plural)
    const name = this.#words(mention)
    const key = `${type} ${name.toLowerCase()}`
    const country = this.#ledger.countryBeside(mention)
    const known = mention.definite ? this.#byWords.get(key) : undefined
    const referent = known ?? this.#ledger.make({ type, named: false, role, gender: role?.gender ?? null, country })
    this.#byWords.set(key, referent)
    remember(referent, name)
    return referent
  }

  /**
   * The words of a description with what belongs to it, without its article: "spokesman for the navy". An office that the
   * report writes with capitals is no name: "Soviet ambassador".
   */
  #words({ from, head, to }: NounMention): string {
    const { syntax } = this.#material
    const whole = syntax.subtree(head)
    const first = syntax.upos(from) === "DET" && from < head ? from + 1 : from
    const complement = to < whole.to && syntax.upos(to) === "ADP" ? Math.min(whole.to, to + longestComplement) : to
    let end = to
    while (end < complement && !/^[,;:.“”"()–—-]$/u.test(syntax.form(end))) end++
    const office = roleEndingAt(this.#material, first, to)
    const isOffice = (word: number): boolean => office !== undefined && office.from <= word && word < office.to
    const words: string[] = []
    for (let i = first; i < end && !/^[,;:.“”"()–—-]$/u.test(syntax.form(i)); i++)
      words.push(isOffice(i) && syntax.form(i).length > longestAcronym ? syntax.lower(i) : syntax.form(i))
    return words.join(" ")
  }

  #fits(referent: Referent, mention: NounMention): boolean {
    if (!mention.role) return true
    if (mention.role.kind === "body") return isBody(referent, mention.role)
    if (mention.plural) return referent.type === "group"
    return referent.type === "person" && agrees(referent.gender, mention.role.gender)
  }

  /** Whether the report gives a person this office: then a description is as good as the name. */
  #isTold({ type, titles, named }: Referent, { role }: NounMention): boolean {
    if (type !== "person" || !named) return true
    return role !== null && titles.some((title) => title.role !== null && sameOffice(title.role, role))
  }
}

const typeOf = (role: Role | null, plural: boolean): EntityType => {
  if (!role) return "group"
  if (role.kind === "body") return "organisation"
  return plural ? "group" : "person"
}

/** A government may stand for its state; another body only for one of its own kind: the police are no ministry. */
const isBody = ({ type, actor, names, role }: Referent, body: Role): boolean => {
  if (type === "state") return governing.has(body.office)
  if (type !== "organisation") return type === "place" && governing.has(body.office)
  if (role) return role === body || role.sector === body.sector
  if (actor?.kind === "organisation" && actor.sector !== null && body.sector !== null)
    return actor.sector === body.sector
  const noun = body.phrase.slice(body.phrase.lastIndexOf(" ") + 1)
  return body.sector === null || names.some((name) => name.toLowerCase().includes(noun))
}
