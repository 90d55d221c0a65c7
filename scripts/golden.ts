import { readdirSync, rmSync, writeFileSync } from "node:fs"
import { open } from "../src/engine/index.ts"
import { goldenFolder, goldenNames, goldenText, readSample } from "./golden-form.ts"
import { writeReadme } from "./readme.ts"

/** `npm run golden`: writes the golden readings and the README's output anew, as the engine reads today. */

const reader = await open()
for (const name of readdirSync(goldenFolder)) if (name.endsWith(".json")) rmSync(`${goldenFolder}${name}`)
for (const name of goldenNames) writeFileSync(`${goldenFolder}${name}.json`, goldenText(await readSample(reader, name)))
await reader.close()
await writeReadme()
