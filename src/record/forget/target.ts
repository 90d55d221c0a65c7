import { Problem } from "../../base/index.ts"
import { foldName } from "../fold.ts"
import { readingAt } from "../store/bodies.ts"
import type { Db } from "../store/db.ts"
import { packerOf } from "../store/packed.ts"
import { type Digest, foldOutlet, hexOf } from "./digest.ts"
import { formOf } from "./names.ts"
import type { Told, Tombstone } from "./tombstone.ts"

/** What is to be forgotten: a report by its id (R12), a person by party id (P7), id in knowledge or name, an outlet. */
export type Target =
  | Readonly<{ kind: "report"; id: string }>
  | Readonly<{ kind: "person"; who: string }>
  | Readonly<{ kind: "outlet"; name: string }>

/** @throws Problem `id-unknown` where the record has no such thing, or a name that several people bear */
export const tombstoneFor = (db: Db, digest: Digest, target: Target): Tombstone => {
  switch (target.kind) {
    case "report":
      return reportTombstone(db, digest, reportId(db, target.id))
    case "person":
      return personTombstone(db, digest, target.who)
    case "outlet":
      return outletTombstone(db, digest, target.name)
    default:
      return target satisfies never
  }
}

/** The reports that go with a target: it, or all of an outlet's. None go with a person. */
const reportsOf = (db: Db, target: Target): readonly number[] => {
  if (target.kind === "person") return []
  if (target.kind === "report") return [reportId(db, target.id)]
  const folded = foldOutlet(target.name)
  return db
    .all<{ report: number; name: string }>(
      "SELECT DISTINCT report, name FROM revision JOIN outlet ON outlet.id = revision.outlet",
    )
    .filter(({ name }) => foldOutlet(name) === folded)
    .map(({ report }) => report)
}

/** Other reports that hold the same text as one that goes with a target. */
export const copiesOf = (db: Db, target: Target): readonly number[] => {
  const reports = JSON.stringify(reportsOf(db, target))
  return db
    .all<{ report: number }>(
      `WITH going AS (SELECT value AS report FROM json_each(?))
         SELECT DISTINCT report FROM revision
           WHERE text IN (SELECT text FROM revision WHERE report IN going) AND report NOT IN going ORDER BY report`,
      reports,
    )
    .map(({ report }) => report)
}

const unknown = (message: string): Problem => new Problem("id-unknown", message)

const reportId = (db: Db, id: string): number => {
  const [, number] = /^R(\d{1,15})$/i.exec(id.trim()) ?? []
  if (number === undefined || db.get("SELECT 1 FROM report WHERE id = ?", Number(number)) === undefined)
    throw unknown(`there is no report ${id}: search for it, and give its id, as R12`)
  return Number(number)
}

export const reportTombstone = (db: Db, digest: Digest, report: number): Tombstone => {
  const { key } = db.get<{ key: string }>("SELECT key FROM report WHERE id = ?", report)!
  const hashes = db.all<{ hash: Uint8Array }>("SELECT DISTINCT hash FROM revision WHERE report = ?", report)
  return {
    digests: [
      { tells: "key", digest: digest("key", key) },
      ...hashes.map(({ hash }) => ({ tells: "hash", digest: digest("hash", hexOf(hash)) }) as const),
    ],
  }
}

const outletTombstone = (db: Db, digest: Digest, name: string): Tombstone => {
  const folded = foldOutlet(name)
  const all = db.all<{ name: string }>("SELECT name FROM outlet")
  if (!all.some((outlet) => foldOutlet(outlet.name) === folded))
    throw unknown(`no report is by an outlet "${name}": give the name as \`demarche show\` gives it`)
  return { digests: [{ tells: "outlet", digest: digest("outlet", folded) }] }
}

type Person = Readonly<{ id: number; name: string; actor: string; country: string }>

const personTombstone = (db: Db, digest: Digest, who: string): Tombstone => {
  const people = peopleMeant(db, who)
  const forms = formsOf(db, people)
  const own = new Set(people.flatMap(({ name }) => formOf(name)?.split(" ") ?? []))
  const isFull = (form: string): boolean => form.split(" ").filter((word) => own.has(word)).length > 1
  const full = forms.filter(isFull)
  // Whoever has one name only is told by it.
  const names = full.length > 0 ? full : forms.filter((form) => own.has(form))
  if (names.length === 0) throw unknown(`"${who}" has no name that a text could be searched for`)
  const parts = forms.filter((form) => !names.includes(form))
  const actors = new Set(people.map(({ actor }) => actor).filter((actor) => actor !== ""))
  const told = (tells: Told["tells"], values: Iterable<string>): readonly Told[] =>
    [...values].map((value) => ({ tells, digest: digest(tells, value) }))
  return { digests: [...told("name", names), ...told("part", parts), ...told("actor", actors)] }
}

/**
 * The parties that are the person meant: those with one id in knowledge are one.
 *
 * @throws Problem `id-unknown` where there is none, or more than one
 */
const peopleMeant = (db: Db, who: string): readonly Person[] => {
  const all = db.all<Person>("SELECT id, name, actor, country FROM party WHERE type = 'person'")
  const [, own] = /^P(\d{1,15})$/i.exec(who.trim()) ?? []
  const byId = all.filter(({ id, actor }) => id === Number(own) || actor.toLowerCase() === foldName(who))
  const found =
    byId.length > 0 && foldName(who) !== "" ? byId : all.filter(({ name }) => foldName(name) === foldName(who))
  if (found.length === 0) throw unknown(`the record names no person "${who}": search for one, and give the id, as P7`)
  const [actors, countries] = [distinct(found.map(({ actor }) => actor)), distinct(found.map(({ country }) => country))]
  if (byId.length === 0 && (actors.length > 1 || countries.length > 1))
    throw unknown(`"${who}" may be one of several: give an id, ${listed(found)}`)
  return all.filter((one) => found.includes(one) || (one.actor !== "" && actors.includes(one.actor)))
}

const distinct = (values: readonly string[]): readonly string[] => [...new Set(values)].filter((value) => value !== "")

const listed = (people: readonly Person[]): string =>
  people
    .map(({ id, name, country }) => `P${id} (${[name, country].filter((part) => part !== "").join(", ")})`)
    .join(" or ")

/** Every form of a name by which the current readings call these people. */
const formsOf = (db: Db, people: readonly Person[]): readonly string[] => {
  const packer = packerOf(db)
  const lines = db.all<{ reading: number; line: string }>(
    "SELECT reading, line FROM entity WHERE party IN (SELECT value FROM json_each(?))",
    JSON.stringify(people.map(({ id }) => id)),
  )
  const read = lines.flatMap(({ reading, line }) => {
    const entity = readingAt(db, packer, reading)?.entities.find(({ id }) => id === line)
    return entity === undefined ? [] : [entity.name, ...entity.names]
  })
  const forms = [...people.map(({ name }) => name), ...read].map(formOf).filter((form) => form !== null)
  return [...new Set(forms)]
}
