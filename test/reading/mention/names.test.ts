import { expect, test } from "vitest"
import { fitOf, initialsOf, personName } from "../../../src/reading/mention/names.ts"

test.each([
  ["Antony Blinken", "Antony Blinken", "same"],
  ["ANTONY BLINKEN", "Antony Blinken", "same"],
  ["José Raúl Mulino", "Jose Raul Mulino", "same"],
  ["Blinken", "Antony Blinken", "shorter"],
  ["Antony", "Antony Blinken", "shorter"],
  ["Wang", "Wang Yi", "shorter"],
  ["Henry M. Jackson", "Henry Jackson", "shorter"],
  ["J. Biden", "Joe Biden", "shorter"],
  ["Anthony Blinken", "Antony Blinken", "shorter"],
  ["Hillary Clinton", "Bill Clinton", "namesake"],
  ["Van Blinken", "Antony Blinken", "namesake"],
  ["Donald Trump Jr.", "Donald Trump", "namesake"],
  ["Wang Xiaohong", "Wang Yi", "other"],
  ["Xi Jinping", "Wang Yi", "other"],
  ["Yellen", "Wang Yi", "other"],
] as const)("%s and %s: %s", (a, b, fit) => {
  expect(fitOf(personName(a), personName(b))).toBe(fit)
  expect(fitOf(personName(b), personName(a))).toBe(fit)
})

test.each([
  ["European Union", "EU"],
  ["United Nations Security Council", "UNSC"],
  ["Bank of England", "BE"],
])("%s is %s for short", (name, initials) => {
  expect(initialsOf(name)).toBe(initials)
})
