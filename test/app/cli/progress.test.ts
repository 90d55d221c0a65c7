import { expect, test } from "vitest"
import { progressOn } from "../../../src/app/cli/progress.ts"
import { kept } from "../kit/streams.ts"

const run = (stream: object, quiet = false): string => {
  const output = Object.assign(kept(), stream)
  let at = 0
  const progress = progressOn(output, { unit: "report", quiet, now: () => at })
  for (const ms of [250, 300, 1000]) {
    at = ms
    progress.tick()
  }
  progress.clear()
  progress.clear()
  return output.text()
}

test("a terminal is told, not too often, and left clean", () => {
  expect(run({ isTTY: true })).toBe("\r1 report, 4.0 a second\u001b[K\r3 reports, 3.0 a second\u001b[K\r\u001b[K")
})

test("nothing else is told", () => {
  expect(run({})).toBe("")
  expect(run({ isTTY: true }, true)).toBe("")
})
