import { describe, expect, test } from "vitest"
import { layerNames, openOptionsOf, parseLanguage, parseLayers, parseWorkers } from "../../../src/app/cli/options.ts"
import { layerNames as engineLayers } from "../../../src/engine/index.ts"

test("the layers are the engine's", () => {
  expect(layerNames).toEqual(engineLayers)
})

describe("values", () => {
  test("that are right", () => {
    expect(parseLayers(" statements,mentions,statements")).toEqual(["statements", "mentions"])
    expect(parseWorkers("4")).toBe(4)
    expect(parseLanguage("EN-gb")).toBe("en-GB")
  })
  test.each([
    [() => parseLayers("statement"), /There is no layer statement: tokens, mentions/],
    [() => parseLayers(","), /Name at least one: tokens/],
    [() => parseWorkers("0"), /whole number from 1/],
    [() => parseWorkers("2.5"), /whole number from 1/],
    [() => parseWorkers("9999"), /whole number from 1/],
    [() => parseLanguage("not a code"), /BCP 47/],
  ])("that are wrong, case %#", (parse, message) => {
    expect(parse).toThrow(message)
  })
})

test("no layers means the engine's own choice", () => {
  expect(openOptionsOf({ runtime: "auto" })).toEqual({ runtime: "auto" })
  expect(openOptionsOf({ runtime: "wasm", layers: ["tokens"] })).toEqual({ runtime: "wasm", layers: ["tokens"] })
})
