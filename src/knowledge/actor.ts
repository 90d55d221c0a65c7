/** PLOVER's sectors: what part of a society an actor belongs to (`MED` is medicine; the press is `JRN`). */
export const sectors = [
  "AGR",
  "BUS",
  "COP",
  "CRM",
  "CVL",
  "EDU",
  "ELI",
  "GOV",
  "JRN",
  "JUD",
  "LAB",
  "LEG",
  "MED",
  "MIL",
  "OPP",
  "PRE",
  "PRM",
  "PTY",
  "REB",
  "REF",
  "REL",
  "SOC",
  "SPY",
  "UAF",
  "UNK",
] as const
export type Sector = (typeof sectors)[number]

/** PLOVER's codes that stand where a country would: the United Nations, the European Union, and bodies of no country. */
export const unions = ["UNO", "EUR", "IGO", "NGO", "MNC", "IMG", "ISM"] as const

/** Offices as `offices.tsv` names them, so that holders can be found by country, office and date. */
export const offices = [
  "armed-group-leader",
  "central-bank-governor",
  "chief-of-staff",
  "defence-minister",
  "deputy-head",
  "development-minister",
  "economy-minister",
  "energy-minister",
  "europe-minister",
  "finance-minister",
  "foreign-minister",
  "foreign-secretary",
  "governor-general",
  "head-of-government",
  "head-of-state",
  "intelligence-chief",
  "interior-minister",
  "io-deputy-head",
  "io-head",
  "io-senior-official",
  "junior-defence-minister",
  "junior-finance-minister",
  "junior-foreign-minister",
  "junior-interior-minister",
  "junior-trade-minister",
  "justice-minister",
  "leader",
  "military-chief",
  "national-security-adviser",
  "paramount-leader",
  "parliament-speaker",
  "party-leader",
  "senior-diplomat",
  "spokesperson",
  "trade-minister",
  "un-ambassador",
  "un-general-assembly-president",
  "un-secretary-general",
] as const
export type Office = (typeof offices)[number]

export const organisationKinds = [
  "igo",
  "bloc",
  "ministry",
  "agency",
  "legislature",
  "court",
  "military",
  "intelligence",
  "central-bank",
  "party",
  "movement",
  "armed-group",
  "authority",
  "company",
  "ngo",
  "outlet",
] as const
export type OrganisationKind = (typeof organisationKinds)[number]

/** What every entry has: an id that no other has, the name to show, all its names, and where the facts are from. */
type Known = Readonly<{
  id: string
  name: string
  names: readonly string[]
  metonyms: readonly string[]
  source: string
}>

/**
 * A state, a territory of one, or a state that is gone; `id` is its ISO 3166 alpha-3 code. A territory is `of` a
 * state, or of none where that is disputed; a former state is `of` the one that followed it, and held until the
 * day `until` (EDTF). `cow` is how the Correlates of War count it, which one number may do for a state and the one
 * that followed it; null for what is no member of their system of states.
 */
export type State = Known &
  Readonly<{
    kind: "state"
    country: string
    adjectives: readonly string[]
    people: readonly string[]
    capitals: readonly string[]
    parts: readonly string[]
    cow: Readonly<{ code: string; number: number }> | null
  }> &
  (
    | Readonly<{ status: "state" }>
    | Readonly<{ status: "territory"; of: string | null }>
    | Readonly<{ status: "former"; of: string; until: string }>
  )

/** A body with a name of its own. `country` is an alpha-3 code or one of `unions`; `office` the office at its head. */
export type Organisation = Known &
  Readonly<{
    kind: "organisation"
    type: OrganisationKind
    country: string
    sector: Sector | null
    office: Office | null
  }>

export const placeKinds = ["water", "region", "agreement", "event", "thing"] as const

/**
 * What is no party though its name may hold the name of one: seas, regions of several states, agreements and events
 * known by a place. Its meaning is that the words are taken.
 */
export type Place = Known & Readonly<{ kind: "place"; type: (typeof placeKinds)[number] }>

export type Actor = State | Organisation | Place

/**
 * How a name means its actor: `name` outright; `adjective` and `people` by demonym; `prefix` as "Sino-" does;
 * `capital` and `metonym` by the place that speaks for it; `part` as a region means its state.
 */
export const nameUses = ["name", "adjective", "people", "prefix", "capital", "metonym", "part"] as const
export type NameUse = (typeof nameUses)[number]

export type Meaning = Readonly<{ actor: Actor; use: NameUse }>

/**
 * A name and what it may mean, likeliest first. `ambiguous` names mean something else as often, or more than one
 * actor: take them only where the report supports it.
 */
export type NameEntry = Readonly<{ name: string; ambiguous: boolean; meanings: readonly [Meaning, ...Meaning[]] }>

export type Gender = "male" | "female"

/**
 * What a word for a person or a body says. `gender` is the word's own, for the agreement of pronouns.
 *
 * `office` holds where the country is not known; `officeIn` says what it is in one.
 *
 * office: names one person beside a state or a body. title: a rank or calling. spokesperson: speaks for another.
 * unnamed: people known by their kind only. person: anyone. body: an institution without a name of its own, whose
 * `office` is the one at its head.
 */
export type Role = Readonly<{
  phrase: string
  kind: RoleKind
  office: Office | null
  varies: OfficeByCountry | null
  sector: Sector | null
  gender: Gender | null
  /** The states, few, whose reports use the words with no state beside them: "the Taoiseach", "Senator". */
  countries: readonly string[]
}>

/** What office the same words name in one country and in another: a chancellor governs in Germany, not in Ukraine. */
export type OfficeByCountry = Readonly<{ in: ReadonlyMap<string, Office | null>; elsewhere: Office | null }>

export const roleKinds = ["office", "title", "spokesperson", "unnamed", "person", "body"] as const
export type RoleKind = (typeof roleKinds)[number]

/** What a word beside an office makes of it. */
export const modifierMeanings = ["former", "then", "outgoing", "elect", "acting", "deputy", "senior"] as const
export type Modifier = (typeof modifierMeanings)[number]

/** A form of address before a name ("Mr", "Gen."), with the gender of the word where it has one. */
export type Honorific = Readonly<{ gender: Gender | null }>
