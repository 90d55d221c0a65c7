import type { Person } from "../../src/knowledge/holders/holder.ts"
import type { Fact } from "../../src/knowledge/holders/layout.ts"

/** Where the family name comes first, and where people are called by their given name, which does too. */
const familyFirst: ReadonlySet<string> = new Set(["CHN", "PRK", "KOR", "TWN", "HKG"])
const givenName: ReadonlySet<string> = new Set(["ETH", "ERI"])
const overseas: ReadonlySet<string> = new Set(["SGP", "MYS", "UN", "WHO", "ICC"])
const surnames: ReadonlySet<string> = new Set(
  "Ban Chan Cheong Chua Goh Han Heng Khaw Kim Koh Lee Lim Ng Ong Park Song Tan Tay Teo Toh Wong Yeo".split(" "),
)
const twoSurnames: ReadonlySet<string> = new Set(
  "ARG BOL CHL COL CRI CUB DOM ECU ESP GNQ GTM HND MEX NIC PAN PER PRY SLV URY VEN".split(" "),
)

/** Says of each person what reports use alone, where that is not simply the end of the name. */
export const withFamilyNames = (facts: readonly Fact[]): readonly Fact[] => {
  const elsewhere = facts.filter(({ tenure }) => !familyFirst.has(tenure.country) && !overseas.has(tenure.country))
  const given = new Set(elsewhere.map(({ person }) => person.name.split(" ")[0]!))
  const people = Map.groupBy(facts, ({ person }) => person.id)
  const families = new Map(
    [...people].map(([id, [fact, ...others]]) => {
      const all = [fact!, ...others]
      const { person } = fact!
      return [id, person.family.length > 0 ? person.family : familyOf(person, countriesOf(all), isMonarch(all), given)]
    }),
  )
  return facts.map((fact) => ({ ...fact, person: { ...fact.person, family: families.get(fact.person.id)! } }))
}

const countriesOf = (facts: readonly Fact[]): readonly string[] => facts.map(({ tenure }) => tenure.country)

const isMonarch = (facts: readonly Fact[]): boolean =>
  facts.some(
    ({ tenure }) => tenure.office === "head-of-state" && /^(?:king|emir|sultan|monarch|amir)/i.test(tenure.title),
  )

const familyOf = (
  { name, aliases }: Person,
  countries: readonly string[],
  monarch: boolean,
  given: ReadonlySet<string>,
): readonly string[] => {
  const words = name.split(" ")
  const within = (set: ReadonlySet<string>): boolean => countries.some((country) => set.has(country))
  if (words.length < 2) return []
  const peer = /^(?:Lord|Lady|Baroness|Viscount|Earl) (.+) of /.exec(name)
  if (peer) return [peer[1]!]
  if (within(familyFirst) && isEastern(name, given))
    return firstWords([name, ...aliases.filter((alias) => isEastern(alias, given))])
  if (within(overseas) && surnames.has(words[0]!) && words.length + name.split("-").length > 3) return [words[0]!]
  if (within(givenName)) return [words[0]!, words.at(-1)!]
  if (/ bin /.test(name)) return [...(monarch ? [words[0]!] : []), name.slice(name.indexOf(" bin ") + 1)]
  const paternal = words.at(-2)!
  if (within(twoSurnames) && words.length > 2 && !given.has(paternal) && /^\p{Lu}\p{Ll}{2,}/u.test(paternal))
    return [paternal, words.at(-1)!, `${paternal} ${words.at(-1)!}`]
  return []
}

/** "Xi Jinping", "Park Geun-hye", not "Paul Chiu", whose first name others have, nor "Chʻŏr-hwan Chŏn". */
const isEastern = (name: string, given: ReadonlySet<string>): boolean => {
  const [first, ...rest] = name.split(" ")
  return !first!.includes("-") && (rest.length === 2 || rest.join("").includes("-") || !given.has(first!))
}

const firstWords = (names: readonly string[]): readonly string[] => [
  ...new Set(names.map((name) => name.split(" ")[0]!)),
]
