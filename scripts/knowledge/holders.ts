import { createHash } from "node:crypto"
import { readFileSync, writeFileSync } from "node:fs"
import { fileURLToPath } from "node:url"
import { readHolders } from "../../src/knowledge/holders/facts.ts"
import { nameFolder } from "../../src/knowledge/holders/fold-name.ts"
import { layOut } from "../../src/knowledge/holders/layout.ts"
import { parseTable } from "../../src/knowledge/table.ts"
import { readOffices } from "./holders-read.ts"
import { settle } from "./holders-settle.ts"

/**
 * The tables of office holders in src/knowledge/holders/ from our table of offices and from holders-own.tsv beside this
 * file. Run by hand after either or the rules of transliteration changed:
 *
 *   node scripts/knowledge/holders.ts [../shared/data/actors/offices.tsv]
 */
const root = fileURLToPath(new URL("../../", import.meta.url))
const folder = `${root}src/knowledge/holders/`
const [offices = `${root}../shared/data/actors/offices.tsv`] = process.argv.slice(2)

const tableAt = (path: string): ReturnType<typeof parseTable> =>
  parseTable({ name: path, text: readFileSync(path, "utf8") })

const fold = nameFolder(tableAt(`${folder}transliteration.tsv`))
const own = readHolders(tableAt(`${root}scripts/knowledge/holders-own.tsv`))
const facts = settle(readOffices(tableAt(offices)), own, fold)
const digest = createHash("sha256").update(readFileSync(`${folder}transliteration.tsv`))
for (const [name, text] of Object.entries(layOut(facts, fold))) {
  writeFileSync(`${folder}${name}.tsv`, text)
  digest.update(text)
  console.log(`${name}.tsv: ${text.split("\n").length - 1} lines, ${Buffer.byteLength(text)} bytes`)
}
writeFileSync(`${folder}stamp.tsv`, `sha256\n${digest.digest("hex")}\n`)
