/**
 * Fits what speaks for a side as the one that an act is aimed at, where its clause leaves that open:
 * `node training/calibrate/counterpart.ts PACK REPORTS...`, into `src/reading/event/rules/en/counterpart.ts`.
 *
 * PACK is the folder of the exported pack, REPORTS those of reports with gold. Every event whose recipient the reader takes
 * from the story, and the gold has, is a choice among the sides that the reader would weigh; its clues are the reader's
 * own (`src/reading/event/clues.ts`). How often the choice is right is measured with the reports of each eighth left out.
 */
import { writeFileSync } from "node:fs"
import { resolve } from "node:path"
import { openRuntime } from "../../src/engine/onnx.ts"
import { openPack } from "../../src/engine/pack.ts"
import { loadKnowledge } from "../../src/knowledge/index.ts"
import { spanOf } from "../../src/language/index.ts"
import type { Camp } from "../../src/reading/event/camp.ts"
import { type Clues, campsAt, cluesAt } from "../../src/reading/event/clues.ts"
import { isOneSided } from "../../src/reading/event/complete.ts"
import { counterpartWeights } from "../../src/reading/event/rules/en/counterpart.ts"
import { type Choice, fitChoices, weigh } from "./choice.ts"
import { type GoldReport, goldReportsOf, homesOf, namesOf, paired } from "./gold.ts"
import { storyOfReport, type Told } from "./story.ts"

const [folder, ...reports] = process.argv.slice(2)
if (!folder || reports.length === 0) throw new Error("usage: node training/calibrate/counterpart.ts PACK REPORTS...")

const names = Object.keys(counterpartWeights) as readonly (keyof Clues)[]

/** In a form in which one name's words can be sought among another's. */
const folded = (words: string): string => ` ${words.toLowerCase().replace(/^the /, "")} `

/** All words by which the gold may name a recipient: a person with their state, a state with its people. */
const namesFor = ({ gold: { people = [], parties = [] } }: GoldReport, recipient: string): ReadonlySet<string> => {
  const person = people.find((each) => namesOf(each).includes(recipient))
  const homes = person ? homesOf(person) : [recipient]
  const party = parties.find((each) => namesOf(each).some((name) => homes.includes(name)))
  const states = [...homes, ...(party ? namesOf(party) : [])]
  const theirs = person ? [person] : people.filter((each) => homesOf(each).some((home) => states.includes(home)))
  return new Set([recipient, ...states, ...theirs.flatMap(namesOf)].map(folded))
}

/** Whether a camp is one that the gold names, in as many words or more: "the Ostian navy" is of Ostia. */
const isCamp = ({ side, parties }: Camp, names: ReadonlySet<string>): boolean => {
  const theirs = parties.flatMap(({ referent }) => referent.names.map(folded))
  return names.has(folded(side)) || [...names].some((name) => theirs.some((each) => each.includes(name)))
}

/** The choices of a report, one for each event that is aimed at somebody whom its clause does not name. */
const choicesOf = (report: GoldReport, { cast, story }: Told): Choice[] => {
  const told = story.events.map(({ trigger: { type, range } }) => ({ type, trigger: spanOf(cast.parsed.words, range) }))
  return [...paired(report, told)].flatMap(([at, { recipients = [], mutual }]) => {
    const event = story.events[at]!
    const { actors } = event.roles
    if (mutual || recipients.length === 0 || actors.length === 0 || !isOneSided(cast, event)) return []
    const wanted = recipients.map((recipient) => namesFor(report, recipient))
    const cluesOf = cluesAt(story, at)
    const options = campsAt(story, at, actors).map((camp) => {
      const clues = cluesOf(camp)
      return {
        evidence: names.map((name) => Number(clues[name])),
        isRight: wanted.some((names) => isCamp(camp, names)),
      }
    })
    return [options]
  })
}

const isRight = (choice: Choice, weights: readonly number[]): boolean =>
  choice.toSorted((a, b) => weigh(b.evidence, weights) - weigh(a.evidence, weights))[0]?.isRight ?? false

const pack = await openPack("en", await openRuntime("native"), `${resolve(folder)}/`)
const tools = { pack, knowledge: loadKnowledge(), learned: true }
const choices: Choice[][] = []
for (const report of reports.flatMap(goldReportsOf)) choices.push(choicesOf(report, await storyOfReport(report, tools)))

const parts = 8
let right = 0
for (let part = 0; part < parts; part++) {
  const weights = fitChoices(choices.filter((_, i) => i % parts !== part).flat())
  const held = choices.filter((_, i) => i % parts === part).flat()
  right += held.filter((choice) => isRight(choice, weights)).length
}

const weights = fitChoices(choices.flat())
const lines = names.map((name, i) => `  ${name}: ${Math.round(weights[i]! * 100) / 100},`)
writeFileSync(
  new URL("../../src/reading/event/rules/en/counterpart.ts", import.meta.url),
  `import type { Clues } from "../../clues.ts"

/** How much each clue speaks for a side, in log odds; made by \`training/calibrate/counterpart.ts\`. */
// biome-ignore format: made by a script
export const counterpartWeights: Readonly<Record<keyof Clues, number>> = {
${lines.join("\n")}
}
`,
)
const all = choices.flat().length
console.log(`${all} choices, ${((100 * right) / all).toFixed(1)} % right where left out`)
