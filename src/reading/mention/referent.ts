import type { EntityType } from "../../base/index.ts"
import type { Actor, Holder, Role, Sector } from "../../knowledge/index.ts"
import type { Gender, Mention, Title } from "./mention.ts"

/** Who or what mentions refer to, joined over the report. */
export type Referent = {
  readonly id: string
  readonly type: EntityType
  /** In order of first use, the fullest first where it is a person. */
  readonly names: string[]
  readonly titles: Title[]
  readonly mentions: Mention[]
  readonly actor: Actor | null
  /** Two entities of the report taken together: "the two sides". */
  readonly members: readonly Referent[]
  country: string | null
  /** The state that it is of, where only the report has that state. */
  state: Referent | null
  gender: Gender | null
  role: Role | null
  /** What part of society a body is of by the form of its name, where knowledge does not have it. */
  readonly sector: Sector | null
  /** False for who is known by a description alone ("officials", "a spokesman"). */
  readonly named: boolean
  /** The office holder that knowledge is sure this is. */
  holder: Holder | null
  /** Who knowledge says holds the office of one whom the report does not name. */
  inferred: Holder | null
}

/** A mention's referent; `sure` is false where it might be another one of the same name. */
export type Resolved = Readonly<{ referent: Referent; sure: boolean }>

export type Referents = Readonly<{ all: readonly Referent[]; of: ReadonlyMap<Mention, Resolved> }>

/** Adds a name where it is new. */
export const remember = (referent: Referent, name: string): void => {
  if (!referent.names.includes(name)) referent.names.push(name)
}

/** Genders agree where one of them is not known. */
export const agrees = (a: Gender | null, b: Gender | null): boolean => a === null || b === null || a === b

/** "The minister" may be the foreign minister; "the foreign minister" is no minister of trade. */
export const sameOffice = (title: Role, words: Role): boolean =>
  title === words || headWord(title) === words.phrase || (words.office !== null && title.office === words.office)

/** The last word of a role's phrase: what "the foreign minister" may be called for short. */
export const headWord = ({ phrase }: Role): string => phrase.slice(phrase.lastIndexOf(" ") + 1)

/** What tells the states of referents apart: a country's code, else the id of a state that only the report has; null where it is not told. */
export const homeOf = ({ id, type, country, state }: Referent): string | null =>
  country ?? state?.id ?? (type === "state" ? id : null)

/** What part of society it is of: PLOVER's sector; null where nothing tells it. */
export const sectorOf = ({ type, actor, role, sector }: Referent): string | null =>
  actor?.kind === "organisation" ? actor.sector : type === "state" ? "GOV" : (role?.sector ?? sector)
