import fc from "fast-check"
import { expect, test } from "vitest"
import { formOf, nameRuns } from "../../../src/record/forget/names.ts"

test.each([
  ["Wang Yi", "wang yi"],
  ["Lucía Velmar", "lucia velmar"],
  ["Jean-Pierre O’Brien", "jean pierre o brien"],
  ["al-Assad", "assad"],
  ["John F. Kennedy", "john f kennedy"],
  ["him", null],
  ["", null],
])("%j is searched for as %j", (name, form) => {
  expect(formOf(name)).toBe(form)
})

test.each([
  ["Then Jonas Brekke spoke.", "Jonas Brekke"],
  ["JONAS BREKKE SPEAKS", "Jonas Brekke"],
  ["the Brekke-led talks", "Brekke"],
  ["Jonas Brekke’s word", "Jonas Brekke"],
  ["a line that ends with Jonas\n   Brekke and goes on", "Jonas Brekke"],
  ["John F. Kennedy", "John F Kennedy"],
  ["Mohammed bin Salman bin Abdulaziz came", "Mohammed bin Salman bin Abdulaziz"],
])("in %j there is %s", (text, name) => {
  const found = [...nameRuns(text)].filter(({ form }) => form === formOf(name))
  expect(found).toHaveLength(1)
  expect(
    text
      .slice(found[0]!.start, found[0]!.end)
      .toLowerCase()
      .replace(/[\s.’]+/g, " "),
  ).toBe(name.toLowerCase())
})

test.each([
  ["a brekke is a slope", "Brekke"],
  ["Jonas, Brekke", "Jonas Brekke"],
  ["Jonas\n\nBrekke", "Jonas Brekke"],
])("in %j there is no %s", (text, name) => {
  expect([...nameRuns(text)].filter(({ form }) => form === formOf(name))).toEqual([])
})

test("each run is the words of its span, begins with a capital and has six words at most", () => {
  const word = fc.constantFrom(
    "Wang",
    "Yi",
    "de",
    "O'Brien",
    "Éa",
    "x",
    "\u{1F600}",
    "7",
    "王毅",
    ".",
    "\n\n",
    "-",
    ", ",
  )
  const text = fc.array(fc.tuple(word, fc.constantFrom("", " ")), { maxLength: 30 })
  fc.assert(
    fc.property(text, (words) => {
      const whole = words.flat().join("")
      for (const { form, start, end } of nameRuns(whole)) {
        expect(form.split(" ").length).toBeLessThanOrEqual(6)
        expect(formOf(whole.slice(start, end))).toBe(form)
      }
    }),
    { seed: 6 },
  )
})
