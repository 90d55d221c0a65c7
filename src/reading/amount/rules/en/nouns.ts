const words = (written: string): ReadonlySet<string> => new Set(written.split(" "))

/**
 * Nouns that a number stands before without there being an amount: times and ages (the times of a Reading), hours of the clock,
 * fractions, and the parties to a matter.
 */
export const uncounted = words(
  "second minute hour day night morning evening afternoon week weekend month quarter year decade century centuries millennium " +
    "spring summer autumn winter season a.m. p.m. am pm o'clock gmt utc est " +
    "third fourth fifth sixth seventh eighth ninth tenth half side other another way respect occasion thing",
)

/** Nouns that even "one" counts, and that a number which could be a year counts. */
export const counted = words(
  "person people civilian man woman child boy girl soldier troop officer policeman policewoman guard marine sailor pilot airman " +
    "fighter militant rebel insurgent terrorist gunman hostage prisoner detainee captive refugee migrant student worker " +
    "journalist diplomat passenger villager protester demonstrator medic doctor reservist conscript peacekeeper fisherman " +
    "tank aircraft warplane plane jet helicopter drone missile rocket warhead ship warship vessel boat submarine destroyer frigate " +
    "vehicle lorry truck bomb shell mine vote seat house home shot",
)

/** What befell those that are counted, standing for them: "left 12 dead". */
export const casualties = words(
  "dead killed wounded injured hurt missing captured detained arrested displaced homeless",
)

/** Collectives that a number follows: "a crew of 26". */
export const collectives = words(
  "crew team force group delegation garrison fleet staff contingent convoy flotilla party band squad crowd",
)

/** How plurals end; the others stand in `invariant`. */
export const pluralEnding = /(?:s|men|mice|feet)$/

/** Plurals that end otherwise, or are written like the singular. */
export const invariant = words(
  "people police troops crew aircraft personnel cattle staff sheep fish clergy infantry cavalry spacecraft hovercraft " +
    "children militia data media criteria phenomena strata bacteria",
)

/** Behind a number that is an hour: "about twenty past one". */
export const clock = words("past o'clock a.m. p.m. am pm gmt hours local")

/** Words before a number that is a name: "Resolution 598", "Article 5", "Flight 103". */
export const numbered = words(
  "resolution article section chapter paragraph clause annex protocol page room flight route highway no. nos. no number phase " +
    "stage channel boeing airbus apollo group unit camp checkpoint gate hill point line bureau office level class type " +
    "mark model version aged age magnitude decree order law bill act amendment directive regulation document case",
)

/** Bodies that are called after how many they once were: "the Group of 77". */
export const namedGroups = words("Group Gang Council")

/** Determiners after which a small number only tells which ones are meant: "the two women". */
export const definite = words("the these those both his her its their our your my such")

export const months = words(
  "january february march april may june july august september october november december " +
    "jan jan. feb feb. mar mar. apr apr. jun jun. jul jul. aug aug. sept sept. sep sep. oct oct. nov nov. dec dec.",
)
