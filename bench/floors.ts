import { readFileSync, writeFileSync } from "node:fs"
import { type MarkId, markIds, markOf } from "./marks.ts"
import { root } from "./places.ts"
import type { Results } from "./result.ts"

/**
 * A quality floor that only rises (as trafilatura's `eval_gate`): the best that was committed, held for each mark.
 * `corpora` says on which texts; a floor holds for those alone.
 */
type Floors = Readonly<{
  floors: Partial<Readonly<Record<MarkId, number>>>
  corpora: Readonly<Record<string, string>>
  regressions: readonly Readonly<{ mark: MarkId; from: number; to: number; date: string; reason: string }>[]
}>

/** How far a number may fall below its floor by chance. Scores: a retrained model's seed. Costs: the machine's other work. */
const noise = { points: 0.3, shares: 0.005, costs: 0.1 } as const

const marginOf = (id: MarkId, floor: number): number => {
  const { unit, part } = markOf(id)
  if (unit === "share") return noise.shares
  return unit === "%" && part !== "share" ? noise.points : floor * noise.costs
}

const path = `${root}bench/floors.json`
const read = (): Floors => JSON.parse(readFileSync(path, "utf8")) as Floors

/** How much better `measured` is than `floor`; below 0 where it is worse. */
const gainOf = (id: MarkId, measured: number, floor: number): number =>
  markOf(id).less ? floor - measured : measured - floor

type Held = Readonly<{ id: MarkId; measured: number; floor: number | undefined }>

const heldOf = (results: Results, { floors }: Floors): Held[] =>
  markIds.flatMap((id) => {
    const measured = results.parts[markOf(id).part]?.marks[id]
    return measured === undefined ? [] : [{ id, measured, floor: floors[id] }]
  })

/** What is below its floor by more than chance, and texts that are not those of the floors: a line each. */
export const fallen = (results: Results): string[] => {
  const floors = read()
  const below = heldOf(results, floors).flatMap(({ id, measured, floor }) =>
    floor !== undefined && gainOf(id, measured, floor) < -marginOf(id, floor)
      ? [`${markOf(id).what}: ${measured}, and its floor is ${floor} (bench/floors.json)`]
      : [],
  )
  const changed = Object.values(results.parts).flatMap(({ corpora }) =>
    Object.entries(corpora).flatMap(([name, print]) =>
      (floors.corpora[name] ?? print) === print ? [] : [`${name} is not the file that the floors were measured on`],
    ),
  )
  return [...below, ...new Set(changed)]
}

/** Raises floors to what was measured; lowers them only for a reason, which is kept beside them. */
export const update = (results: Results, reason: string | undefined): string[] => {
  const old = read()
  const floors = { ...old.floors }
  const regressions = [...old.regressions]
  const refused: string[] = []
  for (const { id, measured, floor } of heldOf(results, old)) {
    const gain = floor === undefined ? 1 : gainOf(id, measured, floor)
    if (gain > 0) floors[id] = measured
    if (gain >= 0 || floor === undefined) continue
    if (gain >= -marginOf(id, floor)) continue
    if (reason === undefined)
      refused.push(`${markOf(id).what}: ${measured} for ${floor}; --allow-regression REASON lowers it`)
    else {
      floors[id] = measured
      regressions.push({ mark: id, from: floor, to: measured, date: new Date().toISOString().slice(0, 10), reason })
    }
  }
  if (refused.length > 0) return refused
  const corpora = Object.assign(
    {},
    old.corpora,
    ...Object.values(results.parts).map((part) => part.corpora),
  ) as Floors["corpora"]
  writeFileSync(path, `${JSON.stringify({ floors, corpora, regressions }, null, 2)}\n`)
  return []
}
