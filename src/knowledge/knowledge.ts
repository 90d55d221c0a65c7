import { Problem } from "../base/index.ts"
import type { Actor, Honorific, Modifier, NameEntry, NameUse, Office, Organisation, State } from "./actor.ts"
import { withAliases } from "./aliases.ts"
import type { Claimed } from "./claims.ts"
import type { PlacesNamed } from "./gazetteer/gazetteer.ts"
import { readHolders } from "./holders/facts.ts"
import { type HolderFiles, type HolderLookups, openHolders } from "./holders/holders.ts"
import { type IssueLookups, openIssues } from "./issues/issues.ts"
import { indexNames, type NameIndex } from "./names.ts"
import { readOrganisations } from "./organisations.ts"
import { readPlaces } from "./places.ts"
import { type RoleFound, readHonorifics, readModifiers, readRoles } from "./roles.ts"
import { readStates } from "./states.ts"
import type { Tables } from "./tables.ts"
import { foldWord } from "./trie.ts"

/** A name found in words `[from, to)`; an article that is no part of the name stands before `from`. */
export type NameMatch = Readonly<{ from: number; to: number; entry: NameEntry }>

/** Words for an office, a person or a body, found in words `[from, to)`. */
export type RoleMatch = RoleFound & Readonly<{ from: number; to: number }>

/**
 * Who is who, as it is handed to the reading room: never changed once loaded, every look-up pure and linear in the
 * words that it is given.
 *
 * Names are compared with their case ("US" is no pronoun, "turkey" no state), with or without accents, and in
 * capitals throughout ("BEIJING"). An article before and a possessive after are no part of a name.
 */
export type Knowledge = Readonly<{
  /** A hash of all that was loaded, for `engine.knowledge`. */
  hash: string
  actors: readonly Actor[]
  actorById: (id: string) => Actor | undefined
  /** All that a name may mean; `text` is the whole name. */
  nameOf: (text: string) => NameEntry | undefined
  /** The actor with this name, outright; undefined where there are two or none. */
  actorByName: (text: string) => Actor | undefined
  /** The state with this name, outright; undefined where there are two ("Congo") or none. */
  countryByName: (text: string) => State | undefined
  /** The state of an adjective or a people; undefined where there are two ("Dominican") or none. */
  countryByDemonym: (text: string) => State | undefined
  /** The body of a state that has this office at its head, where it has one of that name: USA, foreign-minister. */
  bodyOf: (country: string, office: Office) => Organisation | undefined
  /** The longest name at the word `from`, or behind the article that stands there. */
  matchAt: (words: readonly string[], from: number) => NameMatch | undefined
  /** What a word or phrase for a person or a body says; case counts for nothing. */
  roleOf: (phrase: string) => RoleFound | undefined
  /** The longest such phrase at the word `from`. */
  roleAt: (words: readonly string[], from: number) => RoleMatch | undefined
  honorificOf: (word: string) => Honorific | undefined
  modifierOf: (word: string) => Modifier | undefined
  /** The places on the map with this name, the most populous first. */
  placesNamed: PlacesNamed
}> &
  HolderLookups &
  IssueLookups

/**
 * Knowledge of these tables; places and the built-in office holders are read when they
 * are first asked for.
 *
 * @throws Problem naming file, line and remedy where a table breaks the format
 */
export const knowledgeOf = (
  tables: Tables,
  hash: string,
  placesNamed: PlacesNamed,
  readHolderFiles: () => HolderFiles,
): Knowledge => {
  const states = tables.states.flatMap(readStates)
  const codes = new Set(states.map(({ actor }) => actor.id))
  const organisations = tables.organisations.flatMap((table) => readOrganisations(table, codes))
  const rows: readonly Claimed<Actor>[] = [...states, ...organisations, ...tables.places.flatMap(readPlaces)]
  checkIds(rows)
  checkSuccessors(states, codes)
  const claimed = withAliases(rows, tables.aliases)
  const actors = claimed.map(({ actor }) => actor)
  const byId = new Map(actors.map((actor) => [actor.id, actor]))
  return {
    hash,
    actors,
    actorById: (id) => byId.get(id),
    bodyOf: bodiesOf(actors.filter((actor) => actor.kind === "organisation")),
    ...nameLookups(indexNames(claimed)),
    ...roleLookups(tables),
    placesNamed,
    ...openHolders(readHolderFiles, tables.holders.flatMap(readHolders)),
    ...openIssues(tables.issues),
  }
}

const checkIds = (claimed: readonly Claimed<Actor>[]): void => {
  const places = new Map<string, string>()
  for (const { actor, at } of claimed) {
    const earlier = places.get(actor.id)
    if (earlier !== undefined)
      throw new Problem(
        "knowledge-broken",
        `${at}: the id ${actor.id} stands at ${earlier} already; give each row its own, or add names to it in a table with the columns actor, name, source`,
      )
    places.set(actor.id, at)
  }
}

const checkSuccessors = (states: readonly Claimed<State>[], codes: ReadonlySet<string>): void => {
  for (const { actor, at } of states)
    if (actor.status !== "state" && actor.of !== null && !codes.has(actor.of))
      throw new Problem(
        "knowledge-broken",
        `${at}: "of" is "${actor.of}", which no row has as its code; give one that exists`,
      )
}

const bodiesOf = (organisations: readonly Organisation[]): Knowledge["bodyOf"] => {
  const bodies = Map.groupBy(
    organisations.filter(({ type, office }) => office !== null && type !== "igo"),
    ({ country, office }) => `${country} ${office}`,
  )
  return (country, office) => {
    const found = bodies.get(`${country} ${office}`)
    return found?.length === 1 ? found[0] : undefined
  }
}

type NameLookups = Pick<Knowledge, "nameOf" | "actorByName" | "countryByName" | "countryByDemonym" | "matchAt">

const nameLookups = (names: NameIndex): NameLookups => {
  const nameOf = (text: string): NameEntry | undefined => {
    for (const form of formsOf(text)) {
      const entry = names.get(form)
      if (entry) return entry
    }
    return undefined
  }
  const only = (text: string, uses: readonly NameUse[]): Actor[] => {
    const meanings = nameOf(text)?.meanings.filter(({ use }) => uses.includes(use)) ?? []
    return [...new Set(meanings.map(({ actor }) => actor))]
  }
  const single = <A>(found: readonly A[]): A | undefined => (found.length === 1 ? found[0] : undefined)
  const isState = (actor: Actor): actor is State => actor.kind === "state"
  return {
    nameOf,
    actorByName: (text) => single(only(text, ["name"])),
    countryByName: (text) => single(only(text, ["name"]).filter(isState)),
    countryByDemonym: (text) => single(only(text, ["adjective", "people", "prefix"]).filter(isState)),
    matchAt: (words, from) => matchAt(names, words, from),
  }
}

/** A name as it stands, then without its possessive, its article, and both. */
const formsOf = (text: string): string[] => {
  const forms = [text.trim(), text.trim().replace(/['’]s?$/, "")]
  return [...new Set([...forms, ...forms.map((form) => form.replace(/^the\s+/i, ""))])]
}

const matchAt = (names: NameIndex, words: readonly string[], from: number): NameMatch | undefined => {
  if (from < 0 || from >= words.length) return undefined
  const here = names.longest(words, from)
  const behind = foldWord(words[from]!) === "the" ? names.longest(words, from + 1) : undefined
  const start = behind && behind.to > (here?.to ?? 0) ? from + 1 : from
  const found = start === from ? here : behind
  return found && { from: start, to: endOf(words, found.to, found.value), entry: found.value }
}

/** "Sino-" ends before its hyphen where that is a word of its own. */
const endOf = (words: readonly string[], to: number, entry: NameEntry): number =>
  entry.name.endsWith("-") && foldWord(words[to - 1]!) === "-" ? to - 1 : to

type RoleLookups = Pick<Knowledge, "roleOf" | "roleAt" | "honorificOf" | "modifierOf">

const roleLookups = (tables: Tables): RoleLookups => {
  const roles = readRoles(tables.roles)
  const honorifics = readHonorifics(tables.honorifics)
  const modifiers = readModifiers(tables.modifiers)
  return {
    roleOf: (phrase) => roles.get(phrase),
    roleAt: (words, from) => {
      const found = from < 0 ? undefined : roles.longest(words, from)
      return found && { from, to: found.to, ...found.value }
    },
    honorificOf: (word) => honorifics.get(word),
    modifierOf: (word) => modifiers.get(word.toLowerCase()),
  }
}
