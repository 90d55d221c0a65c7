import type { OpenPack } from "../../src/engine/pack.ts"
import type { Knowledge } from "../../src/knowledge/index.ts"
import { type Parsed, parse } from "../../src/language/index.ts"
import type { Story } from "../../src/reading/event/clues.ts"
import { storyFrom } from "../../src/reading/event/complete.ts"
import { namedEvents } from "../../src/reading/event/find.ts"
import { sourcesOf } from "../../src/reading/event/join.ts"
import type { Cast } from "../../src/reading/event/party.ts"
import { joinMentions } from "../../src/reading/mention/entities.ts"
import { findMentions } from "../../src/reading/mention/find.ts"
import type { Mention } from "../../src/reading/mention/mention.ts"
import { placesOf } from "../../src/reading/place/places.ts"
import { withChains } from "../../src/reading/statement/chain.ts"
import { findStatements } from "../../src/reading/statement/find.ts"
import { syntaxOf } from "../../src/reading/syntax.ts"
import { timesOf } from "../../src/reading/time/join.ts"
import { scan } from "../../src/reading/time/scan.ts"
import { fromText, type Report } from "../../src/report/index.ts"
import type { GoldReport } from "./gold.ts"

/** A report's events before it is asked whom they are aimed at, and what they were found with. */
export type Told = Readonly<{ cast: Cast; story: Story }>

export type Tools = Readonly<{
  pack: OpenPack
  knowledge: Knowledge
  /** False where the rules are to speak alone, without what is learned of words. */
  learned: boolean
}>

/** Reads a report as far as the story of its events, with the layers that the reader uses, in its order (`reading/read.ts`). */
export const storyOfReport = async (gold: GoldReport, { pack, knowledge, learned }: Tools): Promise<Told> => {
  const report = fromText(gold)
  const source = { text: report.text, paragraphs: report.paragraphs.filter(({ language }) => language === "en") }
  const parsed = await parse(pack, source, { trees: true, attributions: true, chains: true, triggers: learned })
  return toldIn(report, parsed, knowledge)
}

const toldIn = (report: Report, parsed: Parsed, knowledge: Knowledge): Told => {
  const syntax = syntaxOf(parsed)
  const { published } = report
  const date = published?.value ?? null
  const mentions = findMentions({ parsed, syntax, knowledge })
  const byWord = new Map<number, Mention>()
  for (const mention of mentions) for (let word = mention.from; word < mention.to; word++) byWord.set(word, mention)
  const mentionAt = (word: number): Mention | undefined => byWord.get(word)
  const places = placesOf({ parsed, syntax, knowledge, mentions, mentionAt, dateline: report.datelineSpan?.place })
  const referents = joinMentions(mentions, { parsed, syntax, knowledge }, date)
  const told = findStatements({ parsed, syntax, referents, mentionAt })
  const phrases = scan({ parsed, syntax })
  const times = timesOf({ parsed, syntax }, { report, published, statements: told, knowledge, phrases })
  const statements = withChains(told, { credits: [], sentences: [] })
  const layers = { parsed, syntax, referents, mentionAt, statements, times, places, published: date }
  const { given, named } = namedEvents(sourcesOf(layers))
  return { cast: given, story: storyFrom(given, named) }
}
