import { readFileSync } from "node:fs"

const manifest = JSON.parse(readFileSync(new URL("../../../package.json", import.meta.url), "utf8")) as {
  version: string
}

export const version = manifest.version

/** How we introduce ourselves to the hosts that we fetch from. */
export const agent = `demarche/${version} (reads one page for one person)`

/** The same, where a record is kept: the word before the slash is what a robots.txt may name. */
export const crawler = `demarche/${version} (keeps a record; obeys robots.txt)`
