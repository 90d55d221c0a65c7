/** What an adjective of nationality adds to the name of its state: Torvia, Torvian. */
export const demonymEnding = /^(?:n|an|ian|ean|ish|i|ese|ic|er|ite)s?$/u

/** What the name of a state may end in that its adjective drops: Torv(ia), Torvian; Skell(and), Skellish. */
export const stateEndings: readonly string[] = ["", "a", "ia", "y", "e", "and"]

/** Prepositions whose noun is where something is. */
export const placePrepositions: ReadonlySet<string> = new Set(["in", "near", "throughout", "across", "outside"])

/** Nouns of which a state or a town has one, and no person: "Kesmeria's capital", "the port of Orla". */
export const placeNouns: ReadonlySet<string> = new Set(
  (
    "capital government parliament president presidency army navy coast shore border frontier territory airspace " +
    "republic kingdom duchy emirate province city town village port island isle people population envoy ambassador"
  ).split(" "),
)

/** What stands behind the name of a place and belongs to it: "the Ister Republic". */
export const placeKinds: ReadonlySet<string> = new Set(
  "republic islands isles island union federation kingdom heights province river bay sound".split(" "),
)

/** Titles that a person is named by, with the one name that they have: "Pope Francis", "King Charles". */
export const namingTitles: ReadonlySet<string> = new Set(
  "pope king queen prince princess emperor empress sultan sheikh shah emir patriarch ayatollah".split(" "),
)

/** Prepositions behind which a capital is the government that acts or is dealt with: "talks with Beijing". */
export const agentPrepositions: ReadonlySet<string> = new Set(["by", "to", "with"])

/** Nouns of which a state has one, and no person or town: "Kesmeria's embassy", "the army of Kesmeria". */
export const sovereignNouns: ReadonlySet<string> = new Set(
  (
    "government parliament army navy minister ministry embassy ambassador border frontier airspace coastguard constitution " +
    "republic sovereignty independence troops soldiers d'affaires"
  ).split(" "),
)

/** Who is sent to a state: "the envoy to Kesmeria". */
export const accreditedNouns: ReadonlySet<string> = new Set(["ambassador", "embassy", "envoy", "high commissioner"])

/** What a state calls itself: "the Ister Republic", "the Kingdom of Maren". */
export const realms: ReadonlySet<string> = new Set("republic kingdom emirate sultanate duchy principality".split(" "))

/** Words of a state's full name that its short one lacks: "Tarragon Isles", "Republic of Maren". */
export const realmWords: ReadonlySet<string> = new Set([
  ...realms,
  ..."of the grand united islands isles island state states".split(" "),
])

/** Words that the name of a place begins with: "Mount Ilva". */
export const placeHeads: ReadonlySet<string> = new Set(
  (
    "mount lake cape port fort river gulf strait straits bay sea isle isles island islands isla islas île îles ilha ilhas " +
    "isola puerto porto costa río sierra cabo monte mont golfo laguna ciudad jebel jabal wadi oued shatt bahr nahr tell " +
    "pulau gunung koh"
  ).split(" "),
)

/** Words that the name of a body ends in or begins with before "of": "River League", "League of Southern Ports". */
export const bodyNouns: ReadonlySet<string> = new Set(
  (
    "agency alliance army assembly association authority bank board brigade brigades bureau chamber commission committee " +
    "company congress consortium convention corporation council court department federation forum foundation front fund " +
    "group inspectorate institute league ministry mission movement office organisation organization pact party " +
    "parliament senate service society tribunal union university"
  ).split(" "),
)

/** Words that the name of an outlet ends in: "Meridian Wire", "the Gulf Times", "Torvian News Agency". */
export const outletNouns: ReadonlySet<string> = new Set(
  (
    "wire times post herald gazette tribune chronicle courier telegraph daily news newspaper broadcasting television tv " +
    "press observer inquirer dispatch journal"
  ).split(" "),
)

/** Nouns for outlets, before their names: "the daily Grenzpost", "the editor of". */
export const outletKinds: ReadonlySet<string> = new Set(
  (
    "daily weekly monthly newspaper paper tabloid broadsheet magazine journal gazette chronicle bulletin newsletter periodical " +
    "channel broadcaster station network agency newswire website portal outlet site blog podcast"
  ).split(" "),
)

/** Nouns for ships, trains, spacecraft, weapons and storms, before their names: "the ferry Lady Ambra". */
export const craftNouns: ReadonlySet<string> = new Set(
  (
    "ship steamer steamship vessel boat ferry liner freighter tanker supertanker trawler yacht schooner barge tug tugboat cutter " +
    "icebreaker lightship dredger catamaran carrier cruiser destroyer frigate corvette battleship warship gunboat submarine " +
    "minesweeper minelayer flagship gunship hydrofoil hovercraft barque brig sloop dhow junk collier lugger " +
    "airship zeppelin train locomotive satellite spacecraft probe shuttle rocket missile torpedo hurricane typhoon cyclone " +
    "storm operation racehorse"
  ).split(" "),
)

/** Words that the name of an outlet begins with: "Radio Ambra". */
export const outletHeads: ReadonlySet<string> = new Set(["radio", "agence", "agencia", "televisión", "télévision"])

/** Titles that are given names as well: "Foreign Minister Shah Mahmood Qureshi". */
export const givenTitles: ReadonlySet<string> = new Set("shah sultan emir amir khan malik mir mirza prince".split(" "))
