import { readdirSync, readFileSync } from "node:fs"
import type { Db } from "./db.ts"
import { applicationId } from "./header.ts"
import { firstDictionary } from "./packed.ts"

const folder = new URL("../schema/", import.meta.url)

let names: readonly string[] | undefined
/** The migrations in their order: `0001-first.sql` is the first. A released one is never changed. */
const migrations = (): readonly string[] => {
  names ??= readdirSync(folder)
    .filter((name) => /^\d{4}-.*\.sql$/.test(name))
    .toSorted()
  return names
}

/** The version that a record has when it is up to date: how many migrations there are. */
export const newest = (): number => migrations().length

/** Brings a record forward, each step in a transaction; a new file gets them all. */
export const migrate = (db: Db): void => {
  while (versionOf(db) < newest())
    db.transaction(() => {
      // Another process may have done it while this one waited.
      const version = versionOf(db)
      if (version === newest()) return
      db.exec(sqlOf(migrations()[version]!))
      if (version === 0) begin(db)
      for (const { name } of db.all<{ name: string }>(
        "SELECT name FROM sqlite_schema WHERE type = 'view' AND name GLOB 'v_*'",
      ))
        db.exec(`DROP VIEW ${name}`)
      if (version + 1 === newest()) db.exec(sqlOf("views.sql"))
      db.exec(`PRAGMA user_version = ${version + 1}`)
    })
}

/** What a record has for its whole life: whose file it is, how its bodies are packed. */
const begin = (db: Db): void => {
  db.exec(`PRAGMA application_id = ${applicationId}`)
  db.run("INSERT INTO dictionary (bytes) VALUES (?)", firstDictionary())
}

const sqlOf = (name: string): string => readFileSync(new URL(name, folder), "utf8")

/** How many migrations a record has had. */
export const versionOf = (db: Db): number => db.get<{ user_version: number }>("PRAGMA user_version")!.user_version
