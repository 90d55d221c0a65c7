import { join } from "node:path"
import { onTestFinished } from "vitest"
import { goldenNames } from "../../scripts/golden-form.ts"
import { openRecord, type RecordFile } from "../../src/record/index.ts"
import { fromText, type Report, type ReportInput } from "../../src/report/index.ts"
import { goldenSample, type Sample } from "../kit/golden-reading.ts"
import { memoryFolder } from "../kit/memory-folder.ts"

/** A path in a folder of its own that is gone after the test. */
export const temporary = (name = "record.demarche"): string => {
  const { folder, remove } = memoryFolder()
  onTestFinished(remove)
  return join(folder, name)
}

/** A record to write in, closed after the test. */
export const newRecord = (path = temporary()): RecordFile => {
  const record = openRecord(path, { mode: "write" })
  onTestFinished(record.close)
  return record
}

/** Every golden sample: the report and its Reading. */
export const sampleReadings = (): Promise<readonly Sample[]> => Promise.all(goldenNames.map(goldenSample))

export const reportOf = (text: string, more: Partial<ReportInput> = {}): Report =>
  fromText({ id: "one", text, ...more })

export { readingWith } from "../kit/golden-reading.ts"

/** Keeps a report and what was read in it. */
export const keepRead = (record: RecordFile, { report, reading }: Sample, name = "samples"): number => {
  const kept = record.keep(report, { name })
  if (kept.outcome === "forgotten") throw new Error("it was forgotten")
  record.putReading({ revision: kept.revision, report }, reading)
  return kept.report
}

/** A record with all of these in it. */
export const filledWith = (samples: readonly Sample[]): RecordFile => {
  const record = newRecord()
  record.together(() => {
    for (const sample of samples) keepRead(record, sample)
  })
  return record
}
