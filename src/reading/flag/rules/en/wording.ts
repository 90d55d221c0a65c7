const words = (written: string): ReadonlySet<string> => new Set(written.split(" "))

export const firstPersonPlural = words("we us our ours ourselves")

/** What a speaker holds up as its own side's: "China's legitimate rights", "a metre of our land". */
export const ownNouns = words(
  "right interest sovereignty security land soil territory waters airspace dignity honour honor independence integrity " +
    "enterprise company citizen people child farmer fisherman sailor soldier worker scientist son daughter army patience " +
    "future freedom unity nation homeland flag",
)

/** What a speaker lays to another side. */
export const hostileNouns = words(
  "aggression attack threat provocation game blackmail lie pressure ambition invasion occupation coercion interference " +
    "accusation allegation propaganda bullying expansion hostility demand tariff support assault raid incursion theft",
)

/** Verbs whose object is another side: one does not urge oneself. */
export const urgingVerbs = words(
  "urge advise warn ask call tell remind demand request invite expect condemn accuse blame punish sanction stop deter " +
    "counter confront help support aid thank congratulate understand respect trust",
)

/** Prepositions of what is against another side: "defend ourselves against X". */
export const opposing = words("against from by versus despite")

/** What another side is told to do. */
export const obligations = words("must should ought shall needs need cannot")

export const negations = words("not n't n’t never no nothing nobody neither nor none")

/** With a negation, what one vows for oneself: "will never", "shall not". */
export const vows = words("will wo would shall 'll ’ll")

/** What nobody vows on a rival's behalf that he will not do. */
export const vowedVerbs = words(
  "apologise apologize surrender yield bow kneel give accept recognise recognize tolerate forget forgive abandon retreat " +
    "sell bend beg submit relent rest hesitate renounce betray",
)

/** What a side says of itself that it has done as it should. */
export const keepingVerbs = words("pay honour honor fulfil fulfill keep observe respect")

/** What others are to a speaker: "our Torvian friends". */
export const friends = words("friend neighbour neighbor partner ally colleague counterpart brother")

/** Subjects of what nobody does to a speaker's side. */
export const nobody = words("nobody none one")
