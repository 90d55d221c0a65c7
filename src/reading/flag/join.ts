import { inReadingOrder } from "../../base/index.ts"
import type { Unchained } from "../statement/chain.ts"
import { anonymousDoubts } from "./anonymous.ts"
import { dateDoubts } from "./dates.ts"
import type { Doubt, Flag, Sources } from "./flag.ts"
import { garbledDoubts, garbledNames } from "./garbled.ts"
import { namesakesOf } from "./namesake.ts"
import { numberDoubts } from "./numbers.ts"
import { peopleOf } from "./people.ts"
import { quotationDoubts } from "./quotation.ts"
import { residueDoubts } from "./residue.ts"
import { roleDoubts } from "./role.ts"
import { speakerDoubts } from "./speaker.ts"
import { translatedNames } from "./translated.ts"
import { variantDoubt, variantsOf } from "./variant.ts"

/**
 * The passages of a report that are not to be trusted, in reading order (DESIGN section 8). Found before statements are
 * held to speakers, so that `withoutDoubted` can take back those that a flag contradicts. When in doubt, silent.
 */
export const flagsOf = (sources: Sources): Flag[] => {
  const people = peopleOf(sources)
  const garbled = garbledNames(sources, people)
  const translated = translatedNames(sources, people)
  const namesakes = namesakesOf(sources, people)
  const strange = new Set([...garbled, ...translated, ...namesakes].map(({ person }) => person))
  const borne = { ...people, all: people.all.filter((person) => !strange.has(person)) }
  const variants = variantsOf(sources, borne)
  const misspelt = new Set(variants.map(({ person }) => person))
  const spelt = { ...borne, all: borne.all.filter((person) => !misspelt.has(person)) }
  const doubts: Doubt[] = [
    ...garbledDoubts(sources, garbled),
    ...[...translated, ...namesakes.filter(({ person }) => !garbled.some((each) => each.person === person))].flatMap(
      ({ doubts }) => doubts,
    ),
    ...speakerDoubts(sources, spelt),
    ...variants.map((variant) => variantDoubt(sources, variant)),
    ...roleDoubts(sources, borne),
    ...quotationDoubts(sources),
    ...dateDoubts(sources),
    ...numberDoubts(sources),
    ...residueDoubts(sources),
    ...anonymousDoubts(sources),
  ]
  return doubts.toSorted(inReadingOrder).map(({ evidence, ...doubt }, i) => ({
    id: `F${i + 1}`,
    ...doubt,
    evidence: [...evidence],
  }))
}

/**
 * Statements without the speakers that a flag takes back: of words that fit another side, and of a name that no one bears.
 * An unresolved speaker is a valid result, a wrong one is the worst mistake.
 */
export const withoutDoubted = (statements: readonly Unchained[], flags: readonly Flag[]): Unchained[] => {
  const doubted = flags.filter(
    ({ kind, severity }) => (kind === "garbled-name" || kind === "speaker-conflict") && severity !== "info",
  )
  if (doubted.length === 0) return [...statements]
  return statements.map((statement) => {
    const parts = [...statement.content, ...(statement.source ? [statement.source] : [])]
    const isDoubted = doubted.some(({ kind, start, end }) =>
      kind === "garbled-name"
        ? statement.source !== null && statement.source.start < end && start < statement.source.end
        : parts[0]!.start === start,
    )
    return isDoubted ? { ...statement, speaker: null, unresolved: "uncertain" } : statement
  })
}
