import { type Parsed, spanOf, type WordRange } from "../../language/index.ts"
import type { Doubt, Sources } from "./flag.ts"
import { majorityNouns, needed, scoreLinks, voteNoun, voteWords } from "./rules/en/numbers.ts"

/** A vote by its two numbers, the winners' first: "234 votes to 200". */
type Score = WordRange & Readonly<{ ayes: number; noes: number }>

/** Scores of one vote that differ in one number, and a majority that is not the difference of the only score. */
export const scoreDoubts = (sources: Sources): Doubt[] => {
  const scores = scoresIn(sources)
  const [first] = scores
  if (!first) return []
  const other = scores.find((score) => differsInOne(first, score))
  return [
    ...(other && scores.every((score) => isLike(score, first) || isLike(score, other))
      ? [twoScores(sources.parsed, first, other)]
      : []),
    ...(scores.every((score) => isLike(score, first)) ? majorities(sources, first) : []),
  ]
}

const isLike = (a: Score, b: Score): boolean => a.ayes === b.ayes && a.noes === b.noes
const differsInOne = (a: Score, b: Score): boolean => (a.ayes === b.ayes) !== (a.noes === b.noes)

const twoScores = ({ words }: Parsed, first: Score, other: Score): Doubt => ({
  kind: "number-conflict",
  ...spanOf(words, other),
  message: `The report tells this vote as ${first.ayes} to ${first.noes} before.`,
  evidence: [spanOf(words, other), spanOf(words, first)],
  severity: "warning",
})

const scoresIn = ({ syntax, parsed }: Sources): Score[] => {
  const scores: Score[] = []
  for (let from = 0; from < parsed.words.count; from++) {
    const ayes = wholeNumber(syntax.form(from))
    if (ayes === null) continue
    const end = syntax.sentence(from).to
    let next = from + 1
    if (next < end && syntax.lemma(next).toLowerCase() === voteNoun) next++
    if (next + 1 >= end || !scoreLinks.has(syntax.lower(next))) continue
    const noes = wholeNumber(syntax.form(next + 1))
    if (noes !== null && isOver(syntax, next + 2, end) && isVote(syntax, from))
      scores.push({ from, to: next + 2, ayes, noes })
  }
  return scores
}

type Syntax = Sources["syntax"]

const wholeNumber = (form: string): number | null => (/^\d{1,4}$/u.test(form) ? Number(form) : null)

/** Nothing is counted behind a score but votes: "3 to 5 years" is none. */
const isOver = (syntax: Syntax, word: number, end: number): boolean =>
  word >= end ||
  syntax.upos(word) === "PUNCT" ||
  syntax.upos(word) === "ADP" ||
  syntax.lemma(word).toLowerCase() === voteNoun

const isVote = (syntax: Syntax, word: number): boolean => {
  const { from, to } = syntax.sentence(word)
  for (let i = from; i < to; i++) if (voteWords.has(syntax.lemma(i).toLowerCase())) return true
  return false
}

/** "a majority of 43 votes", where the report's score makes it 34; what is needed for one is another matter. */
const majorities = ({ syntax, parsed }: Sources, score: Score): Doubt[] => {
  const found: Doubt[] = []
  for (let word = 0; word + 2 < parsed.words.count; word++) {
    if (!majorityNouns.has(syntax.lemma(word).toLowerCase()) || syntax.lower(word + 1) !== "of") continue
    const told = wholeNumber(syntax.form(word + 2))
    const right = score.ayes - score.noes
    if (told === null || told === right || told === score.ayes || told === score.noes || isNeeded(syntax, word))
      continue
    const span = spanOf(parsed.words, { from: word, to: word + 3 })
    found.push({
      kind: "number-conflict",
      ...span,
      message: `By the report's own count, ${score.ayes} to ${score.noes}, this would be ${right}.`,
      evidence: [span, spanOf(parsed.words, score)],
      severity: "warning",
    })
  }
  return found
}

const isNeeded = (syntax: Syntax, word: number): boolean => {
  const { from, to } = syntax.sentence(word)
  for (let i = from; i < to; i++) if (needed.has(syntax.lemma(i).toLowerCase())) return true
  return false
}
