import { describe, expect, test } from "vitest"
import { foreignRuns, furnitureIn } from "../../../src/reading/flag/furniture.ts"

type Given = Parameters<typeof furnitureIn>[0]

const sourcesOf = (text: string): Given => {
  const paragraphs = [{ start: 0, end: text.length, language: "en" }]
  return { report: { language: "en", paragraphs }, parsed: { text, paragraphs } } as unknown as Given
}

describe("passages that are a page's and no report's", () => {
  test.each([
    ["Harbour reopens after storm | All results | Share this", "a page's navigation"],
    ["Share this with your friends", "a page's own words to its readers"],
    ["More on this: how the ferry sank", "a link to another report"],
    ["Editor's note: the name of the port was added.", "a note of the editors"],
    ["Translated from the Norlandic by machine", "left over from a translation"],
    ["EDS: RECASTS throughout, adds reaction", "a wire service's own line"],
    ["Ministers met <br> in the port.", "a page's code"],
  ])("%s", (text, what) => {
    expect(furnitureIn(sourcesOf(text))).toEqual([{ start: 0, end: text.length, what }])
  })

  test.each([
    "The minister said that the sides share this view.",
    "The ship was sunk on Monday | nobody was hurt.",
    "Read the treaty again, he told them.",
    "Related charges were dropped on Friday.",
  ])("none: %s", (text) => {
    expect(furnitureIn(sourcesOf(text))).toEqual([])
  })
})

test.each([
  ["The talks went on. Читайте також: погода на завтра у столиці", ["Читайте також: погода на завтра у столиці"]],
  ["The talks (переговори про морські кордони) went on.", []],
  ["The paper Свобода wrote so.", []],
])("letters of another script: %s", (text, expected) => {
  expect(foreignRuns(sourcesOf(text)).map(({ start, end }) => text.slice(start, end))).toEqual(expected)
})
