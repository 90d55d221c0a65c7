import { spanOf } from "../../language/index.ts"
import type { Doubt, Sources } from "./flag.ts"
import { isIntroduced, type People, type Person } from "./people.ts"
import { longestEnding, meanings } from "./rules/en/meanings.ts"

/** A name that is no person's own, and the doubts on its mentions. */
export type Doubted = Readonly<{ person: Person; doubts: readonly Doubt[] }>

/**
 * Names that a translation took for common nouns, or gave by their meaning: "Faith Frost" where the report introduces Vira Moroz.
 * Each part must be a part of that person's name, by its meaning or as it is spelt. A single one may be somebody's by right: info.
 */
export const translatedNames = (sources: Sources, { all }: People): Doubted[] => {
  const stems = all.flatMap((person) =>
    person.parts.length > 1 && isIntroduced(sources, person) ? person.parts.map((part) => ({ part, person })) : [],
  )
  return all.flatMap((person) => {
    if (person.referent.holder !== null || person.parts.length > 2) return []
    const means = person.parts.map((part) => meanings.get(part))
    if (!means.some((each) => each !== undefined)) return []
    const fits = (other: Person, i: number): boolean =>
      other.parts.some((part) => part === person.parts[i] || (means[i] ?? []).some((stem) => isOfStem(part, stem)))
    const meant = stems.find(
      ({ part, person: other }) =>
        other !== person &&
        (means.at(-1) ?? [person.parts.at(-1)!]).some((stem) => isOfStem(part, stem)) &&
        person.parts.every((_, i) => fits(other, i)),
    )?.person
    return meant && meant.name !== person.name ? [doubted(sources, person, meant)] : []
  })
}

/** "Morozov" is of the stem "moroz". */
const isOfStem = (part: string, stem: string): boolean =>
  part === stem || (stem.length > 3 && part.startsWith(stem) && part.length - stem.length <= longestEnding)

const doubted = ({ parsed: { words } }: Sources, person: Person, meant: Person): Doubted => ({
  person,
  doubts: person.mentions.map((mention) => ({
    ...spanOf(words, mention),
    kind: "garbled-name",
    message: `This looks like the name ${meant.name} translated by what it means.`,
    evidence: [spanOf(words, meant.mentions[0]!)],
    severity: person.parts.length > 1 ? "warning" : "info",
    suggestion: meant.name,
  })),
})
