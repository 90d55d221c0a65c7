import type { Report, SourceHints } from "../../engine/index.ts"
import { type Incoming, type Item, type ItemHints, inWords, standardInputName } from "../../intake/index.ts"
import type { Kept, RecordFile, Told } from "../../record/index.ts"
import { toldOf } from "./reading.ts"

/** Bytes to Reports; rejects with a Problem. */
export type ReportsOf = (bytes: Uint8Array, hints: SourceHints) => Promise<readonly Report[]>

/** What became of one thing that came in. */
export type Taken =
  | Readonly<{ kind: "kept"; outcome: Kept["outcome"] }>
  | Readonly<{ kind: "failed"; name: string; problem: Told }>
  | Readonly<{ kind: "skipped"; name: string; why: string }>

/** What is to be put into the record for one thing that came in. */
export type Prepared =
  | Readonly<{ kind: "reports"; reports: readonly Report[]; item: Item }>
  | Readonly<{ kind: "failed"; one: Exclude<Incoming, { kind: "skipped" }>; problem: Told }>
  | Extract<Incoming, { kind: "skipped" }>

export const prepare = async (one: Incoming, reportsOf: ReportsOf): Promise<Prepared> => {
  if (one.kind === "skipped") return one
  if (one.kind === "problem") return { kind: "failed", one, problem: toldOf(one.problem) }
  try {
    const reports = await reportsOf(one.bytes, { ...one.hints, id: inWords(one), name: inWords(one) })
    return { kind: "reports", reports, item: one }
  } catch (error) {
    return { kind: "failed", one, problem: toldOf(error) }
  }
}

/** Where something came from that gave no report, as the record keeps it for `retry`. */
export type FailedFrom = Readonly<{ source: string; place?: string; hints: ItemHints }>

/** Of what gave no report, more than this is not kept: it must be asked for again. */
const mostBytes = 2 ** 20

/** Puts it there; within a transaction. What gave no report is kept with its problem, so that it can be tried again. */
export const keep = (prepared: Prepared, record: RecordFile): readonly Taken[] => {
  switch (prepared.kind) {
    case "skipped":
      return [{ kind: "skipped", name: inWords(prepared), why: prepared.why }]
    case "failed": {
      const { one, problem } = prepared
      const name = inWords(one)
      const { name: source, place } = one
      const [hints, bytes] = one.kind === "item" ? [one.hints, one.bytes] : [{}, undefined]
      record.putFailure({
        name,
        hints: { source, ...(place === undefined ? {} : { place }), hints } satisfies FailedFrom,
        problem,
        ...(bytes && bytes.length <= mostBytes ? { bytes } : {}),
      })
      return [{ kind: "failed", name, problem }]
    }
    case "reports": {
      const { reports, item } = prepared
      for (const name of new Set([item.name, inWords(item)])) record.clearFailure(name)
      const from = { name: item.name === standardInputName ? null : item.name }
      return reports.map((report) => ({ kind: "kept", outcome: record.keep(report, from).outcome }))
    }
    default:
      return prepared satisfies never
  }
}
