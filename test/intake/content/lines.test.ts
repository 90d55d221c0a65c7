import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { type Line, linesOf } from "../../../src/intake/content/lines.ts"
import { bytesOf } from "../../app/kit/streams.ts"

const linesIn = async (chunks: readonly (string | Uint8Array)[], maxBytes = 1000): Promise<readonly string[]> => {
  const told = (line: Line) =>
    `${line.number}${line.kind === "whole" ? ":" : line.kind === "unended" ? "~" : "!"}${"bytes" in line ? Buffer.from(line.bytes) : ""}`
  const lines: string[] = []
  for await (const line of linesOf(bytesOf(...chunks), maxBytes)) lines.push(told(line))
  return lines
}

describe("linesOf", () => {
  test.each([
    [["a\nb\n"], ["1:a", "2:b"]],
    [["a\nb"], ["1:a", "2~b"]],
    [
      ["a", "b\n", "\n", "c"],
      ["1:ab", "2:", "3~c"],
    ],
    [[], []],
    [["\n"], ["1:"]],
    [["a\u2028b\u0085c\rd\n"], ["1:a\u2028b\u0085c\rd"]],
  ])("%j", async (chunks, lines) => {
    expect(await linesIn(chunks)).toEqual(lines)
  })

  test("lets go of a line that is too long, and goes on", async () => {
    expect(await linesIn(["abc", "def", "g\nhij\nklmno", "pq"], 5)).toEqual(["1!", "2:hij", "3!"])
  })

  test("does not depend on where chunks are cut", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.constantFrom("a", "\n", "é"), { maxLength: 20 }), fc.nat(20), async (units, cut) => {
        const bytes = Buffer.from(units.join(""))
        expect(await linesIn([bytes.subarray(0, cut), bytes.subarray(cut)], 3)).toEqual(await linesIn([bytes], 3))
      }),
      { seed: 1 },
    )
  })
})
