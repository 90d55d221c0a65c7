import { createRequire } from "node:module"

const require = createRequire(import.meta.url)

/**
 * The libraries that only pages and unmarked encodings need. Together they take a quarter of a second to load, which a
 * reader of plain text should not wait for; each is loaded when it is first called, once.
 */
export const linkedom = (): typeof import("linkedom") => require("linkedom")
export const readability = (): typeof import("@mozilla/readability") => require("@mozilla/readability")
export const jschardet = (): typeof import("jschardet") => require("jschardet")
