import { describe, expect, test } from "vitest"
import { deedInWords, wordedDeeds } from "../../../../src/app/cli/view/deeds.ts"
import { eventTypes } from "../../../../src/base/index.ts"
import { hasMode } from "../../../../src/knowledge/index.ts"

test("every type of PLOVER has its wording, and no mode that PLOVER does not have", () => {
  expect(eventTypes.filter((type) => !wordedDeeds.includes(type))).toEqual([])
  const strange = wordedDeeds.filter((deed) => {
    const [name, mode] = deed.split(" ")
    const type = eventTypes.find((one) => one === name)
    return type === undefined || (mode !== undefined && !hasMode(type, mode))
  })
  expect(strange).toEqual([])
})

test.each(wordedDeeds)("%s leaves no mark of its notation, with recipients or without", (deed) => {
  const [type = "", mode] = deed.split(" ")
  for (const recipients of ["X", null])
    for (const auxiliary of [null, "will"]) {
      const words = deedInWords({ type, mode, recipients, auxiliary })
      expect(words).not.toMatch(/[|[\]/…]| {2}|^ | $/)
      expect(words.includes("X")).toBe(recipients !== null)
      expect(words.startsWith("will ")).toBe(auxiliary !== null)
    }
})

describe("deedInWords", () => {
  test.each([
    ["CONSULT", undefined, "Wang Yi", null, "met Wang Yi"],
    ["CONSULT", undefined, null, null, "held talks"],
    ["CONSULT", "visit", "China", "will", "will visit China"],
    ["REQUEST", "assist", "China", null, "asked China for support"],
    ["REQUEST", "assist", null, null, "asked for support"],
    ["REJECT", "meet", null, "might", "might refuse to meet"],
    ["ASSAULT", "firearms", "$& guards", "did not", "did not attack $& guards with firearms"],
    ["SANCTION", "of-a-later-manual", "Torvia", null, "reduced relations with Torvia"],
    ["NEWTYPE", undefined, "Torvia", null, "acted towards Torvia"],
  ] as const)("%s %s of %s after %s: %s", (...[type, mode, recipients, auxiliary, words]) => {
    expect(deedInWords({ type, mode, recipients, auxiliary })).toBe(words)
  })
})
