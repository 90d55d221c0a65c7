import type { Db } from "./db.ts"

/** What a server gave with a page so that it can be asked for changes only (RFC 9110, 13.1). */
export type Validator = Readonly<{ etag?: string; lastModified?: string }>

export type Validators = Readonly<{
  get: (url: string) => Validator | undefined
  put: (url: string, validator: Validator) => void
}>

export const validatorsOf = (db: Db): Validators => ({
  get: (url) => {
    const row = db.get<{ etag: string | null; last_modified: string | null }>(
      "SELECT etag, last_modified FROM validator WHERE url = ?",
      url,
    )
    if (row === undefined) return undefined
    const { etag, last_modified: lastModified } = row
    return { ...(etag !== null && { etag }), ...(lastModified !== null && { lastModified }) }
  },
  put: (url, { etag, lastModified }) => {
    if (etag === undefined && lastModified === undefined) db.run("DELETE FROM validator WHERE url = ?", url)
    else
      db.run(
        "INSERT OR REPLACE INTO validator (url, etag, last_modified) VALUES (?, ?, ?)",
        ...[url, etag ?? null, lastModified ?? null],
      )
  },
})
