import { expect, test } from "vitest"
import { linesOf } from "./kit/told.ts"

/** "It attacked Iran in the …", with so many words of a kind behind it, each a sentence. */
const attack = "Japan/PROPN/nsubj>attacked attacked=attack/VERB/root>- Iran/PROPN/obj>attacked ."
const among = (words: readonly string[]): string =>
  [
    attack,
    ...words.map((word) => `They/PRON/nsubj>saw saw=see/VERB/root>- the/DET/det>${word} ${word}/NOUN/obj>saw .`),
  ].join(" ")

const match = ["squad", "crossbar", "captain", "jersey"]

test("who attacks whom in a match, a market or a museum is no event", () => {
  expect(linesOf(attack)).toEqual(["ASSAULT Japan -> Iran"])
  expect(linesOf(among(match))).toEqual([])
  expect(linesOf(among(["dividend", "shareholder", "trader", "portfolio"]))).toEqual([])
  expect(linesOf(among(["gallery", "sculpture", "curator", "canvas"]))).toEqual([])
})

test("a report that has such words, and those of states, is about states", () => {
  expect(linesOf(among([...match, "embassy", "ceasefire"]))).toEqual(["ASSAULT Japan -> Iran"])
  expect(linesOf(among(match.slice(1)))).toEqual(["ASSAULT Japan -> Iran"])
})
