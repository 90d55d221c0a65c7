/** What an adjective of nationality adds to the name of its state: Torvia, Torvian. */
export const demonymEnding = /^(?:n|an|ian|ean|ish|i|ese|ic|er)s?$/u

/** What the name of a state may end in that its adjective drops: Torv(ia), Torvian. */
export const stateEndings: readonly string[] = ["", "a", "ia"]

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
