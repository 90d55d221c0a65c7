import { expect, test } from "vitest"
import { namesIn } from "../../src/report/media.ts"

const bare = { before: undefined, behind: undefined }

test.each([
  ["Reuters", "Reuters"],
  ["On Monday Reuters", "Reuters"],
  ["Ruritania's Interfax", "Interfax"],
  ["But Harbour Gazette", "Harbour Gazette"],
  ["Times of Malta", "Times of Malta"],
  ["Gulf News Agency", "Gulf News Agency"],
  ["Pacific Standard-Times", "Pacific Standard-Times"],
  ["Radio Ambra", "Radio Ambra"],
  ["Globe and Mail", "Globe and Mail"],
])("%s is the outlet %s", (written, name) => {
  expect(namesIn(written, bare)).toEqual([{ name, media: true }])
})

test.each(["Press Secretary Roe", "Post Office", "Central Intelligence Agency", "Daily", "Aften"])(
  "%s is no outlet by its words",
  (written) => {
    expect(namesIn(written, bare)).toEqual([{ name: written, media: false }])
  },
)

test("an outlet by what it is called, before its name or behind it", () => {
  expect(namesIn("Aften", { before: "newspaper", behind: undefined })).toEqual([{ name: "Aften", media: true }])
  expect(namesIn("Aften", { before: undefined, behind: "newspaper" })).toEqual([{ name: "Aften", media: true }])
  expect(namesIn("Ruritanian", { before: undefined, behind: "newspaper" })).toEqual([
    { name: "Ruritanian", media: false },
  ])
})

test("two outlets joined are two", () => {
  expect(namesIn("Reuters and the Guardian", bare).map(({ name }) => name)).toEqual(["Reuters", "Guardian"])
})
