/** Words of English that say where a place lies or that a name of a place names something else. Lower case, lemmas where so said. */

/** Nouns between an adjective of nationality and the name of a place: "the Lebanese city of Tripoli". */
export const settlements: ReadonlySet<string> = new Set([
  "area",
  "base",
  "capital",
  "city",
  "district",
  "island",
  "peninsula",
  "port",
  "province",
  "region",
  "resort",
  "state",
  "suburb",
  "town",
  "village",
])

/** Words between "in" and a state ("Tripoli, in northern Lebanon"); alone they are no name, though divisions bear them. */
export const directions: ReadonlySet<string> = new Set([
  "central",
  "east",
  "eastern",
  "north",
  "north-eastern",
  "north-western",
  "northeastern",
  "northern",
  "northwestern",
  "south",
  "south-eastern",
  "south-western",
  "southeastern",
  "southern",
  "southwestern",
  "the",
  "west",
  "western",
])

/** Lemmas of what bears the name of the place where it was made: "the Paris accord". It lies nowhere. */
export const namedAfterPlaces: ReadonlySet<string> = new Set([
  "accord",
  "agreement",
  "charter",
  "convention",
  "deal",
  "declaration",
  "formula",
  "memorandum",
  "pact",
  "process",
  "protocol",
  "treaty",
])

/** What stands before a ship's name. */
export const beforeShips: ReadonlySet<string> = new Set([
  "carrier",
  "corvette",
  "cruiser",
  "destroyer",
  "ferry",
  "freighter",
  "frigate",
  "hmas",
  "hmcs",
  "hms",
  "ins",
  "liner",
  "ship",
  "submarine",
  "tanker",
  "trawler",
  "uss",
  "vessel",
  "warship",
])
