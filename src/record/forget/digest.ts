import { hash } from "node:crypto"
import { foldName } from "../fold.ts"
import type { Db } from "../store/db.ts"

/**
 * What a digest tells: a report by its `key` or its `hash`; an `outlet` by its name; a person by a full `name`, by an
 * id in knowledge (`actor`), or by a `part` of the name, which tells him only where a full name stands too.
 */
export const telling = ["key", "hash", "outlet", "name", "part", "actor"] as const
export type Tells = (typeof telling)[number]

/** SHA-256 with the record's salt, in hexadecimal. */
export type Digest = (tells: Tells, value: string) => string

export const digestWith =
  (salt: string): Digest =>
  (tells, value) =>
    // A part of one person's name may be a full name of another: both are digested alike.
    hash("sha256", `${salt}\0${tells === "part" ? "name" : tells}\0${value}`, "hex")

/** The record's salt, in hexadecimal. */
export const saltOf = (db: Db): string => hexOf(db.get<{ bytes: Uint8Array }>("SELECT bytes FROM salt")!.bytes)

export const hexOf = (bytes: Uint8Array): string => Buffer.from(bytes).toString("hex")

/** An outlet's name as it is compared: without case and accents, its article and what stands in brackets behind it. */
export const foldOutlet = (name: string): string =>
  foldName(name.replace(/\([^()]*\)\s*$/u, "")).replace(/^the /, "") || foldName(name)
