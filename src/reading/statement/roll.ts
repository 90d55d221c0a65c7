import type { Role } from "../../knowledge/index.ts"
import { headWord, homeOf, type Referent } from "../mention/referent.ts"

/** The offices that the named people of one state have, and whether the report tells of one who has none. */
type Offices = { readonly phrases: Set<string>; readonly offices: Set<string>; hasUntitled: boolean }

/** The named people and the states of a report, by what `homeOf` tells of them: asked often, counted once. */
export class Roll {
  readonly #states = new Map<string, Referent>()
  readonly #offices = new Map<string | null, Offices>()
  readonly #anywhere: Offices = noOffices()

  constructor(referents: readonly Referent[]) {
    for (const referent of referents) {
      const home = homeOf(referent)
      if (referent.type === "state" && home !== null && !this.#states.has(home)) this.#states.set(home, referent)
      if (referent.type === "person" && referent.named) this.#enrol(referent, home)
    }
  }

  /** The state that the report tells of, by its home. */
  stateOf(home: string): Referent | undefined {
    return this.#states.get(home)
  }

  /** Whether a named person who is, or may be, of this state has the office or calling, or may have it. */
  mayName(role: Role, home: string | null): boolean {
    const near = home === null ? [this.#anywhere] : [this.#offices.get(home), this.#offices.get(null)]
    return near.some(
      (told) =>
        told !== undefined &&
        (told.hasUntitled || told.phrases.has(role.phrase) || (role.office !== null && told.offices.has(role.office))),
    )
  }

  #enrol({ titles }: Referent, home: string | null): void {
    const own = this.#offices.get(home) ?? noOffices()
    this.#offices.set(home, own)
    for (const told of [own, this.#anywhere]) {
      if (titles.length === 0) told.hasUntitled = true
      for (const { role } of titles) {
        if (!role) continue
        told.phrases.add(role.phrase).add(headWord(role))
        if (role.office !== null) told.offices.add(role.office)
      }
    }
  }
}

const noOffices = (): Offices => ({ phrases: new Set(), offices: new Set(), hasUntitled: false })
