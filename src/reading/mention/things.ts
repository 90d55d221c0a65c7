import type { EntityType } from "../../base/index.ts"
import type { Actor, NameUse } from "../../knowledge/index.ts"
import { acts } from "./acts.ts"
import { countryOfActor, type Ledger } from "./ledger.ts"
import type { Material } from "./material.ts"
import type { Mention } from "./mention.ts"
import { shapeOf, shortRealm } from "./name-shape.ts"
import { initialsOf } from "./names.ts"
import { type Referent, type Resolved, remember } from "./referent.ts"

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
    const place =
      actor.kind === "place" || use === "part" || (use === "capital" && !acts(this.#material.syntax, mention.head))
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

  /** An organisation, a state or a place that knowledge does not have. */
  unknown(mention: Mention, name = this.#ledger.text(mention)): Resolved {
    const short = shortRealm(name)
    const isState = mention.type !== "ORG" && this.#ownStates.has(short)
    const key = isState ? short : name.toLowerCase()
    const initials = name.length >= 2 && name === name.toUpperCase() ? name : initialsOf(name)
    let referent = this.#byName.get(key) ?? (initials.length > 1 ? this.#byName.get(`initials ${initials}`) : undefined)
    if (!referent) {
      const type = isState ? "state" : mention.type === "ORG" ? "organisation" : "place"
      const isPress = type === "organisation" && (shapeOf(name.split(" ")) === "outlet" || this.#isCredited(name))
      referent = this.#ledger.make({ type, sector: isPress ? "JRN" : null })
      if (!isState) referent.country = this.#ledger.countryIn(mention)
      this.#byName.set(key, referent)
      if (initials.length > 1) this.#byName.set(`initials ${initials}`, referent)
    }
    remember(referent, name)
    if (mention.kind === "demonym") remember(referent, this.#ledger.text(mention))
    return { referent, sure: true }
  }

  #isCredited(name: string): boolean {
    return this.#material.outlets?.includes(name) ?? false
  }
}
