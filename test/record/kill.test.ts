import { expect, test } from "vitest"
import { surviveKills } from "../kit/kill.ts"
import { temporary } from "./kit.ts"

test("a process that is killed at random points loses nothing that it said was kept", {
  timeout: 300_000,
}, async () => {
  const { lost, reports, readings } = await surviveKills(temporary(), { kills: 10, seed: 6 })
  expect(lost).toEqual([])
  expect(reports).toBeGreaterThan(0)
  expect(readings).toBeGreaterThan(0)
})
