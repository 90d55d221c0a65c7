import { mkdirSync, writeFileSync } from "node:fs"
import { dirname } from "node:path"
import { fileURLToPath } from "node:url"
import { cliPage } from "./cli-page.ts"
import { readingPage } from "./reading-page.ts"
import { schemaText } from "./schema.ts"

/** `npm run generate`: writes what is made from the code. A test holds each file to what is made here. */

export const generated: Readonly<Record<string, () => string | Promise<string>>> = {
  "schema/reading.schema.json": schemaText,
  "docs/reference/reading.md": readingPage,
  "docs/reference/cli.md": cliPage,
}

if (import.meta.main) {
  const [only = ""] = process.argv.slice(2)
  for (const [path, make] of Object.entries(generated)) {
    if (!path.startsWith(only)) continue
    const file = fileURLToPath(new URL(`../${path}`, import.meta.url))
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, await make())
  }
}
