import { existsSync } from "node:fs"
import { afterAll, beforeAll, describe, expect, test } from "vitest"
import { open, type Reader } from "../../src/engine/index.ts"
import type { Reading } from "../../src/reading/index.ts"
import { samples } from "./kit/samples.ts"
import { faultsOf } from "./kit/spans.ts"

const packed = existsSync(new URL("../../models/en/encoder.onnx", import.meta.url))

/** A short text of each bad sort, and what must come of it: a Reading whose spans hold. */
const bad: Readonly<Record<string, string>> = {
  "an empty text": "",
  "spaces alone": " \n\t\u00a0\u200b\n\n",
  "a mark": "“",
  "control characters":
    "The minister\u0000 said\u0007 that \u001b[31mtalks\u001b[0m had\u0008 failed.\u0085The envoy agreed.",
  "4,000 unclosed quotation marks": "“".repeat(4_000),
  "quotation marks that open and never close": "The minister said “we shall “never “give “in. ".repeat(40),
  "quotation marks in one another": `He said ${"“‘".repeat(200)}no${"’”".repeat(200)} and left.`,
  "paragraphs that open a quotation each": "“We go on, the minister said.\n\n".repeat(40),
  "lone surrogates": "The \ud800 minister said \udc00\ud83d that it\ud800 was so.\udfff",
  "right to left": "قال الوزير إن المحادثات فشلت. The minister said: “لا”. \u202eesrever\u202c he added.",
  "one long word": "a".repeat(30_000),
  "lines of a word": "no\n".repeat(300),
  "he said": "he said ".repeat(150),
  emoji: "“👨‍👩‍👧 is 👍🏽,” said 🇺🇸 envoy Ann Lee.",
  "line ends of all sorts": "He said no.\r\n\r\nShe said yes.\rThey left.\u2028He stayed.",
}

describe.skipIf(!packed)("the engine with the English pack", { timeout: 120_000 }, () => {
  let reader: Reader
  let alone: readonly Reading[]
  beforeAll(async () => {
    reader = await open()
    alone = await Promise.all(samples.map((sample) => reader.annotate(sample)))
  }, 120_000)
  afterAll(() => reader?.close())

  test("finds the statements of a plain report", () => {
    const said = alone[0]!.statements.map(({ source, content }) => {
      const cut = ({ start, end }: { start: number; end: number }): string => samples[0]!.text.slice(start, end)
      return `${source && cut(source)}: ${content.map(cut).join(" … ")}`
    })
    expect(said.some((line) => line.includes("Ann Lee: ") && line.includes("withdraw its ships"))).toBe(true)
  })

  test.each(Object.entries(bad))("%s", async (_, text) => {
    const reading = await reader.annotate({ id: "bad", text })
    expect(reading.id).toBe("bad")
    expect(faultsOf(text, reading)).toEqual([])
  })

  test("the spans of the samples hold", () => {
    samples.forEach(({ text }, i) => {
      expect(faultsOf(text, alone[i]!)).toEqual([])
    })
  })

  test("a text is read the same again, in another order", async () => {
    const again = new Map<string, string>()
    for (const sample of samples.toReversed()) again.set(sample.id, JSON.stringify(await reader.annotate(sample)))
    expect(alone.map((reading) => JSON.stringify(reading))).toEqual(samples.map(({ id }) => again.get(id)))
  })

  test("two workers read to the byte what none does", async () => {
    const pool = await open({ workers: 2 })
    try {
      const readings = await Promise.all(samples.toReversed().map((sample) => pool.annotate(sample)))
      expect(readings.toReversed().map((reading) => JSON.stringify(reading))).toEqual(
        alone.map((reading) => JSON.stringify(reading)),
      )
    } finally {
      await pool.close()
    }
  })

  describe("the WASM runtime", () => {
    let wasm: readonly Reading[]
    beforeAll(async () => {
      const web = await open({ runtime: "wasm" })
      wasm = await Promise.all(samples.slice(0, 2).map((sample) => web.annotate(sample)))
      await web.close()
    }, 120_000)

    /** What only one of the two tells, of all that is told: int8 is rounded differently, and what is on an edge may fall to either side. */
    const shareAlone = (layer: "mentions" | "statements"): number => {
      const keys = (readings: readonly Reading[]): Set<string> =>
        new Set(readings.flatMap((reading, i) => placesOf(reading)[layer].map((one) => `${i} ${JSON.stringify(one)}`)))
      const [one, other] = [keys(wasm), keys(alone.slice(0, 2))]
      return one.symmetricDifference(other).size / one.union(other).size
    }

    test("reads nearly the same spans and types as the native one", () => {
      expect(shareAlone("mentions")).toBeLessThan(0.1)
      expect(shareAlone("statements")).toBeLessThan(0.25)
    })
  })

  test("layers that are not asked for are left out", async () => {
    const tokens = await open({ layers: ["tokens"] })
    const reading = await tokens.annotate(samples[0]!)
    await tokens.close()
    expect(reading.tokens!.length).toBeGreaterThan(50)
    expect([reading.mentions, reading.statements, reading.events, reading.flags]).toEqual([[], [], [], []])
    expect(alone[0]!.tokens).toBeUndefined()
    expect(reading.sentences).toEqual(alone[0]!.sentences)
  })
})

/** What of a Reading holds across runtimes: where its parts stand, and of which type they are. */
const placesOf = ({ sentences, mentions, statements }: Reading) => ({
  sentences,
  mentions: mentions.map(({ start, end, type, name }) => ({ start, end, type, name })),
  statements: statements.map(({ kind, source, cue, content, act }) => ({ kind, source, cue, content, act })),
})
