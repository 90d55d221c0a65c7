import type { Db } from "../store/db.ts"
import { hexOf, type Tells, telling } from "./digest.ts"

/** What is left of something forgotten: digests that tell it should it come back. */
export type Tombstone = Readonly<{ digests: readonly Told[] }>
export type Told = Readonly<{ tells: Tells; digest: string }>

/** What was forgotten follows from what the digests tell. */
const kindOf = ({ digests }: Tombstone): "report" | "outlet" | "person" => {
  const tells = new Set(digests.map((told) => told.tells))
  if (tells.has("key") || tells.has("hash")) return "report"
  return tells.has("outlet") ? "outlet" : "person"
}

/** Within a transaction. */
export const putTombstone = (db: Db, tombstone: Tombstone): void => {
  const made = new Date().toISOString()
  const { id } = db.run("INSERT INTO tombstone (kind, made) VALUES (?, ?)", kindOf(tombstone), made)
  for (const { tells, digest } of tombstone.digests)
    db.run(
      "INSERT OR IGNORE INTO tombstone_digest (digest, tombstone, tells) VALUES (?, ?, ?)",
      ...[Buffer.from(digest, "hex"), id, tells],
    )
}

/** What one digest tells, of which tombstone: a person is told apart from another by it. */
export type Known = Readonly<{ tells: Tells; tombstone: number }>

/** All digests of some tombstones, each with what it tells. */
export type KnownDigests = ReadonlyMap<string, readonly Known[]>

export const knownDigests = (db: Db): KnownDigests =>
  grouped(
    db
      .all<Known & Readonly<{ digest: Uint8Array }>>("SELECT digest, tombstone, tells FROM tombstone_digest")
      .map(({ digest, tells, tombstone }) => [hexOf(digest), { tells, tombstone }]),
  )

export const digestsOf = (tombstones: readonly Tombstone[]): KnownDigests =>
  grouped(
    tombstones.flatMap(({ digests }, tombstone) =>
      digests.map(({ tells, digest }) => [digest, { tells, tombstone }] as const),
    ),
  )

const grouped = (all: readonly (readonly [digest: string, known: Known])[]): KnownDigests => {
  const known = new Map<string, Known[]>()
  for (const [digest, one] of all) {
    const others = known.get(digest)
    if (others === undefined) known.set(digest, [one])
    else others.push(one)
  }
  return known
}

/** Whether the record has every digest of it. */
export const isApplied = (known: KnownDigests, { digests }: Tombstone): boolean =>
  digests.every(({ digest, tells }) => known.get(digest)?.some((one) => one.tells === tells))

export const isTells = (word: string): word is Tells => (telling as readonly string[]).includes(word)
