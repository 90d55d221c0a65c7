import { expect, test } from "vitest"
import { type Shown, show } from "../../../src/record/index.ts"
import { filledWith, newRecord, reportOf, sampleReadings } from "../kit.ts"

const samples = await sampleReadings()

type ShownLine = Exclude<Shown, { kind: "report" | "party" }>

test("every line of every reading is shown as it stands there, its parts in whole sentences around them", () => {
  const record = filledWith(samples)
  for (const [i, { report, reading }] of samples.entries()) {
    const { statements, events, entities, flags, times, amounts, credits } = reading
    for (const line of [statements, events, entities, flags, times, amounts, credits].flat()) {
      const shown = show(record.db, `R${i + 1}/${line.id}`) as ShownLine
      expect(shown.line).toEqual(line)
      if (shown.passage === null) continue
      const { text, at, parts } = shown.passage
      expect(text).toBe(report.text.slice(at.start, at.end))
      for (const { start, end } of parts)
        expect(text.slice(start, end)).toBe(report.text.slice(at.start + start, at.start + end))
      expect(parts.length).toBeGreaterThan(0)
    }
  }
})

test("a statement comes with who says it, to whom, by whose word, and what happened by it alone", () => {
  const record = filledWith(samples)
  for (const [i, { reading }] of samples.entries())
    for (const { id, speaker, chain, source, content } of reading.statements) {
      const shown = show(record.db, `r${i + 1}/${id.toLowerCase()}`)
      if (shown?.kind !== "statement") throw new Error(`${id} is shown as ${shown?.kind}`)
      expect(shown.speaker?.id ?? null).toBe(speaker)
      expect(shown.chain.map((link) => link.id)).toEqual(chain)
      expect(shown.chain.every(({ id: link, name }) => name !== link)).toBe(true)
      expect(shown.events).toEqual(reading.events.filter(({ claimedIn }) => claimedIn === id))
      expect(shown.passage!.parts.filter(({ part }) => part === "content")).toHaveLength(content.length)
      expect(shown.passage!.parts.some(({ part }) => part === "source")).toBe(source !== null)
    }
})

test("an event comes with its parties and the statement that claims it", () => {
  const record = filledWith(samples)
  const claimed = samples.flatMap(({ reading }, i) =>
    reading.events
      .filter(({ claimedIn }) => claimedIn !== undefined)
      .map((event) => ({ id: `R${i + 1}/${event.id}`, event })),
  )
  expect(claimed.length).toBeGreaterThan(3)
  for (const { id, event } of claimed)
    expect(show(record.db, id)).toMatchObject({ kind: "event", claimedIn: { id: event.claimedIn } })
})

test("a party comes with what the record has of it, and leads there from a report's own line", () => {
  const record = filledWith(samples)
  const at = samples.findIndex(({ reading }) => reading.entities.some(({ name }) => name === "Antony Blinken"))
  const entity = samples[at]!.reading.entities.find(({ name }) => name === "Antony Blinken")!
  const line = show(record.db, `R${at + 1}/${entity.id}`)
  if (line?.kind !== "entity" || line.party === null) throw new Error("no party")
  const party = show(record.db, line.party)
  expect(party).toMatchObject({
    kind: "party",
    name: "Antony Blinken",
    actor: "Q7821917",
    country: "USA",
    type: "person",
  })
  if (party?.kind !== "party") return
  expect(party.newest.map(({ id }) => id)).toContain(`R${at + 1}`)
  expect(party.newest).toHaveLength(party.reports)
})

test("a report that waits to be read is shown with its text and without a reading; it has no lines", () => {
  const record = newRecord()
  record.keep(reportOf("It rains.", { title: "Rain", outlet: "Canal", date: "2024-05-07" }), { name: "x" })
  const report = { id: "R1", title: "Rain", outlet: "Canal", published: "2024-05-07", url: null }
  expect(show(record.db, "R1")).toMatchObject({ kind: "report", report, state: "waiting", reading: null, revisions: 1 })
  expect(show(record.db, "R1/S1")).toBeNull()
})

test.each([
  "",
  "R",
  "R0",
  "R99",
  "R1/S99",
  "R1/",
  "S1",
  "P0",
  "P99999",
  "R1/S1/S2",
  "1",
  "R1; DROP TABLE report",
  "R99999999999999999999",
])("%j is not there", (id) => {
  expect(show(filledWith(samples).db, id)).toBeNull()
})
