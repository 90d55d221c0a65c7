import type { GazetteerKind } from "../../knowledge/index.ts"

/**
 * Where something is. `name` is the place's first name, whatever the report calls it; `country` alpha-3, null where it is no
 * state's or several states'; `admin1` the ISO 3166-2 code of its first-level division; `point` in degrees (WGS 84);
 * `geonames` GeoNames' id.
 */
export type SettledPlace = Readonly<{
  settled: true
  name: string
  kind: GazetteerKind | "state"
  country: string | null
  admin1: string | null
  point: Readonly<{ lat: number; lon: number }> | null
  geonames: number | null
}>

/** A name of a place that nothing is known of, or that may mean several and the report does not say which. */
export type OpenPlace = Readonly<{ settled: false; name: string; why: "unknown" | "ambiguous" }>

export type Place = SettledPlace | OpenPlace
