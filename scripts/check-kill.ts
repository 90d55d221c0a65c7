import { join } from "node:path"
import { surviveKills } from "../test/kit/kill.ts"
import { memoryFolder } from "../test/kit/memory-folder.ts"

/** `node scripts/check-kill.ts [KILLS] [SEED]`: what test/record/kill.test.ts does ten times, a hundred times. */

const [kills = 100, seed = 1] = process.argv.slice(2).map(Number)
const { folder, remove } = memoryFolder()
const { lost, reports, readings } = await surviveKills(join(folder, "record.demarche"), { kills, seed })
remove()
for (const one of lost) console.error(one)
console.log(`${kills} kills: ${reports} reports and ${readings} readings acknowledged, ${lost.length} faults`)
process.exitCode = lost.length === 0 ? 0 : 1
