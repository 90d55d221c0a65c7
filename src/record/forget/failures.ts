import type { Db } from "../store/db.ts"
import { keyOfUrl } from "../store/identity.ts"
import type { Digest } from "./digest.ts"
import { isKnown } from "./known.ts"
import { redactorOf } from "./redact.ts"
import type { KnownDigests } from "./tombstone.ts"

type Row = Readonly<{ id: number; name: string; hints: string; bytes: Uint8Array | null; problem: string }>

/** By what failures are told: digests, and the keys of reports that went. */
type Telling = Readonly<{ known: KnownDigests; digest: Digest; keys: ReadonlySet<string> }>

/**
 * Takes away the sources that gave no report and are told: by the address of a report that went, by a digest of their
 * address or outlet, or by a person whom they name. Bytes that are no text in UTF-8 cannot be looked through, and go with any person.
 */
export const forgetFailures = (db: Db, telling: Telling): void => {
  const { known, digest } = telling
  const redactor = redactorOf(known, digest)
  const hasPerson = known.values().some((all) => all.some(({ tells }) => tells === "name"))
  const ids = db.all<{ id: number }>("SELECT id FROM failure").map(({ id }) => id)
  for (const id of ids) {
    const row = db.get<Row>("SELECT id, name, hints, bytes, problem FROM failure WHERE id = ?", id)!
    const text = row.bytes === null ? "" : textOf(row.bytes)
    const names = hasPerson && [row.name, row.hints, row.problem, text ?? ""].some(redactor.names)
    if (names || isTold(row, telling)) db.run("DELETE FROM failure WHERE id = ?", id)
    else if (hasPerson && text === null) db.run("UPDATE failure SET bytes = NULL WHERE id = ?", id)
  }
}

const isTold = ({ name, hints }: Row, { known, digest, keys }: Telling): boolean => {
  const { url, outlet } = JSON.parse(hints) as Readonly<Record<string, unknown>>
  const own = [name, url].filter((one) => typeof one === "string").map(keyOfUrl)
  return (
    own.some((key) => keys.has(key) || isKnown(known, digest, { key })) ||
    (typeof outlet === "string" && isKnown(known, digest, { outlet }))
  )
}

const textOf = (bytes: Uint8Array): string | null => {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes)
  } catch {
    return null
  }
}
