import type { EntityType } from "../../base/index.ts"
import type { Actor, NameUse } from "../../knowledge/index.ts"
import { isPossessive } from "../rules/en/possessive.ts"
import { countryOfActor, type Ledger } from "./ledger.ts"
import type { Material } from "./material.ts"
import type { Mention } from "./mention.ts"
import { shortRealm } from "./name-shape.ts"
import { initialsOf } from "./names.ts"
import { type Referent, type Resolved, remember } from "./referent.ts"
import { agentPrepositions } from "./rules/en/names.ts"

/** The states, bodies and places of a report, by what knowledge has for them and by how they are written. */
export class Things {
  readonly #material: Material
  readonly #ledger: Ledger
  readonly #byActor = new Map<string, Referent>()
  readonly #byName = new Map<string, Referent>()

  /** The states that only the report has, without what they call themselves. */
  readonly #ownStates: ReadonlySet<string>

  constructor(material: Material, ledger: Ledger, mentions: readonly Mention[]) {
    this.#material = material
    this.#ledger = ledger
    this.#ownStates = new Set(
      mentions.flatMap((mention) =>
        mention.kind === "name" && mention.type === "GPE" && !mention.entry ? [shortRealm(ledger.text(mention))] : [],
      ),
    )
  }

  /** A name that knowledge has. A capital that is only where something happens is a place. */
  known(mention: Mention, { actor, use }: Readonly<{ actor: Actor; use: NameUse }>): Resolved {
    const name = this.#ledger.text(mention)
    const place = actor.kind === "place" || use === "part" || (use === "capital" && !this.#acts(mention))
    const key = place ? `place ${name}` : actor.id
    const type: EntityType = place ? "place" : actor.kind === "state" ? "state" : "organisation"
    let referent = this.#byActor.get(key)
    if (!referent) {
      const country = countryOfActor(actor)
      referent = this.#ledger.make({ type, actor: place ? null : actor, country })
      this.#byActor.set(key, referent)
      if (!place) referent.names.push(actor.name)
    }
    remember(referent, name)
    return { referent, sure: true }
  }

  /** Whether a place speaks or acts: it is a subject, has something, or is the agent of a passive. */
  #acts({ head }: Mention): boolean {
    const { syntax } = this.#material
    const relation = syntax.relation(head)
    if (relation === "nsubj") return true
    const cases = syntax.children(head).filter((child) => syntax.relation(child) === "case")
    if (relation === "nmod") return cases.some((child) => isPossessive(syntax.form(child)))
    if (relation === "obl") return cases.some((child) => agentPrepositions.has(syntax.lower(child)))
    return relation === "obj" || relation === "iobj" || relation === "conj"
  }

  /** An organisation, a state or a place that knowledge does not have. */
  unknown(mention: Mention, name = this.#ledger.text(mention)): Resolved {
    const short = shortRealm(name)
    const isState = mention.type !== "ORG" && this.#ownStates.has(short)
    const key = isState ? short : name.toLowerCase()
    const initials = name.length >= 2 && name === name.toUpperCase() ? name : initialsOf(name)
    let referent = this.#byName.get(key) ?? (initials.length > 1 ? this.#byName.get(`initials ${initials}`) : undefined)
    if (!referent) {
      referent = this.#ledger.make({ type: isState ? "state" : mention.type === "ORG" ? "organisation" : "place" })
      if (!isState) referent.country = this.#ledger.countryIn(mention)
      this.#byName.set(key, referent)
      if (initials.length > 1) this.#byName.set(`initials ${initials}`, referent)
    }
    remember(referent, name)
    if (mention.kind === "demonym") remember(referent, this.#ledger.text(mention))
    return { referent, sure: true }
  }
}
