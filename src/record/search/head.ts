import type { ReportHead } from "./query.ts"

/** Columns of a revision, joined with its outlet, that tell its report briefly. */
export const headColumns = `revision.report, revision.title, outlet.name AS outlet, revision.published, revision.url`

export type HeadRow = Omit<ReportHead, "id"> & Readonly<{ report: number }>

export const headOf = ({ report, title, outlet, published, url }: HeadRow): ReportHead => ({
  id: `R${report}`,
  title,
  outlet,
  published,
  url,
})
