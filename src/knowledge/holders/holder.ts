import type { Office } from "../actor.ts"

/**
 * A time in an office. `country` is alpha-3, of its time for a state that is gone (SUN), or the id of a body (UN, HAMAS).
 * `start` and `end` are EDTF, to the day, month or year; null where they are not known. Where `end` is null the source
 * says "in office to at least `asOf`, and nothing beyond"; where `start` is too, "on that day". `trusted` is false where
 * the source has two holders of an office that one person holds.
 */
export type Tenure = Readonly<{
  office: Office
  country: string
  title: string
  start: string | null
  end: string | null
  asOf: string | null
  source: string
  trusted: boolean
}>

/** One who holds or held public offices, all known ones in the order of their start. `id` is the item at Wikidata, else a slug. */
export type Holder = Readonly<{
  id: string
  name: string
  aliases: readonly string[]
  wikidata: string | null
  tenures: readonly Tenure[]
}>

/** A holder at a date. `sure` says that the tenure is known for that date, by a trusted row or the only one. */
export type Held = Readonly<{ holder: Holder; tenure: Tenure; sure: boolean }>

/** A person's names as a table has them; `family` are the parts that reports use alone, where that is not the end of the name. */
export type Person = Readonly<{
  id: string
  name: string
  family: readonly string[]
  aliases: readonly string[]
  wikidata: string | null
}>
