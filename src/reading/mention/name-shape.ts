import type { Name } from "../../language/index.ts"
import { givenNames } from "./rules/en/given-names.ts"
import { bodyNouns, outletHeads, outletNouns, placeHeads, placeKinds, realms, realmWords } from "./rules/en/names.ts"

/** What the words of a name say that it names: an outlet ("Meridian Wire"), another body, a state, another place. */
export type NameShape = "outlet" | "body" | "realm" | "place"

/**
 * What a name of two words or more is by its form: "Gulf Times", "League of Southern Ports", "Ister Republic",
 * "Mount Ilva". Undefined where its words do not say, or where it begins with a given name.
 */
export const shapeOf = (words: readonly string[]): NameShape | undefined => {
  const lower = words.map((word) => word.toLowerCase())
  const first = lower[0]!
  const last = lower.at(-1)!
  if (words.length < 2 || givenNames.has(first)) return undefined
  if (outletHeads.has(first) || outletNouns.has(last) || isNewsAgency(lower)) return "outlet"
  if (lower[1] === "of" && realms.has(first)) return "realm"
  if (bodyNouns.has(last) || (lower[1] === "of" && bodyNouns.has(first))) return "body"
  if (realms.has(last)) return "realm"
  return placeHeads.has(first) || placeKinds.has(last) ? "place" : undefined
}

const isNewsAgency = (words: readonly string[]): boolean =>
  words.length > 2 && outletNouns.has(words.at(-2)!) && bodyNouns.has(words.at(-1)!)

/** The type of a name of this shape. */
export const typeOfShape = (shape: NameShape): Name["type"] => (shape === "realm" || shape === "place" ? "LOC" : "ORG")

/** The name of a state or of islands without what it calls itself, in lower case: "maren" of "Republic of Maren". */
export const shortRealm = (name: string): string => {
  const words = name.toLowerCase().split(/\s+/u)
  return words.filter((word) => !realmWords.has(word)).join(" ") || words.join(" ")
}
