import { writeSync } from "node:fs"
import { openRecord, type RecordFile } from "../../src/record/index.ts"
import { goldenSample } from "./golden-reading.ts"
import { numbered } from "./kill.ts"

/**
 * The process that `kill.ts` kills: keeps reports and their readings without end, and says what is on the disk only
 * after it was told that it is: "report 7", "reading 7".
 */

const [path, first, sampleName] = process.argv.slice(2) as [string, string, string]
const sample = await goldenSample(sampleName)
const say = (line: string): void => void writeSync(1, `${line}\n`)

const keep = (record: RecordFile, number: number): number => {
  const kept = record.keep(numbered(sample, number).report, { name: `${number}` })
  if (kept.outcome === "forgotten") throw new Error("it was forgotten")
  return kept.revision
}

say("ready")
const record = openRecord(path, { mode: "write" })
for (let number = Number(first); ; number += 3) {
  const revisions = record.together(() => [keep(record, number), keep(record, number + 1)])
  say(`report ${number}`)
  say(`report ${number + 1}`)
  revisions.push(keep(record, number + 2))
  say(`report ${number + 2}`)
  // The last of three is left unread.
  for (const [i, revision] of revisions.slice(0, 2).entries()) {
    const { report, reading } = numbered(sample, number + i)
    record.putReading({ revision, report }, reading)
    say(`reading ${number + i}`)
  }
}
