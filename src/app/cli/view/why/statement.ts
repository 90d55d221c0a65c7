import type { Statement } from "../../../../reading/index.ts"
import { type Lookup, listInWords } from "../lookup.ts"
import { actInWords, issueInWords, unresolvedInWords } from "../words.ts"
import { quoted } from "./passage.ts"

/** Why a statement is in the record: its parts, its speaker or why there is none, its act, and by whose word we have it. */
export const whyStatement = (lookup: Lookup, statement: Statement): readonly string[] => {
  const { act, cue, inside, issues, chain, via, addressees } = statement
  const { name } = lookup
  return [
    foundInWords(lookup, statement),
    speakerInWords(lookup, statement),
    `The act, “${actInWords(act)}”, is taken from ${cue === null ? "the words" : `the cue ${quoted(lookup, cue)} and the words`}.`,
    ...(via === undefined ? [] : [`${name(via)} (${via}) says it for the speaker.`]),
    ...(addressees.length === 0
      ? []
      : [`It is said to ${listInWords(addressees.map((id) => `${name(id)} (${id})`))}.`]),
    ...(inside === undefined ? [] : [`It stands within what is said in ${inside}.`]),
    ...(issues.length === 0 ? [] : [`It is on ${listInWords(issues.map(issueInWords))}.`]),
    ...(chain.length === 0
      ? []
      : [`We have it by the word of ${chain.map((id) => linkInWords(lookup, id)).join(", then ")}.`]),
  ]
}

const kinds = { direct: "a quotation", indirect: "words retold", mixed: "words retold and quoted" } as const

const foundInWords = (lookup: Lookup, { kind, source, content, confidence }: Statement): string => {
  const said = content.length === 0 ? "" : `: ${content.map((span) => quoted(lookup, span)).join(" … ")}`
  const by = source === null ? "with no source" : `with the source ${quoted(lookup, source)}`
  return `The language model found ${kinds[kind]} ${by}${said}, with confidence ${confidence.toFixed(2)}.`
}

const speakerInWords = (lookup: Lookup, { source, speaker, unresolved }: Statement): string => {
  const words = source === null ? undefined : lookup.cut(source)
  if (speaker === null) return `The speaker is left open: ${unresolvedInWords(unresolved, words)}.`
  const named = `${lookup.name(speaker)} (${speaker})`
  return words === undefined ? `The speaker is ${named}.` : `${quoted(lookup, source!)} stands for ${named}.`
}

/** A link of the chain of sources: a credit or an entity. */
const linkInWords = ({ reading, name }: Lookup, id: string): string => {
  const credit = reading.credits.find((one) => one.id === id)
  const outlet = credit?.cites === undefined ? credit?.outlet : `${credit.outlet} citing ${credit.cites}`
  return `${outlet ?? name(id)} (${id})`
}
