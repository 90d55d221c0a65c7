import type { Engine, Reading } from "../../reading/index.ts"
import type { Published, Report } from "../../report/index.ts"
import type { Db } from "./db.ts"
import type { Packer } from "./packed.ts"

/** What of a report stands in columns of its revision; the rest is packed. */
type Columns = Readonly<{
  text: string
  title: string | null
  outlet: string | null
  author: string | null
  url: string | null
  language: string
  published: string | null
  published_basis: Published["basis"] | null
}>

/** The rest of a report, with the words that its date was read from. */
type ReportBody = Omit<Report, keyof Columns> & Readonly<{ dateSpan?: NonNullable<Published["span"]> }>

export const packReport = (packer: Packer, report: Report): Uint8Array => {
  const { text: _, title: _title, outlet: _outlet, author: _author, url: _url, language: _language, ...more } = report
  const { published, ...rest } = more
  const body: ReportBody = published?.span === undefined ? rest : { ...rest, dateSpan: published.span }
  return packer.pack(body)
}

/** A revision as the Report that was kept; null where there is none. @throws Problem `record-broken` */
export const reportAt = (db: Db, packer: Packer, revision: number): Report | null => {
  const row = db.get<Columns & Readonly<{ dictionary: number; body: Uint8Array }>>(
    `SELECT text, title, outlet.name AS outlet, author, url, language, published, published_basis, dictionary, body
       FROM revision LEFT JOIN outlet ON outlet.id = revision.outlet WHERE revision.id = ?`,
    revision,
  )
  if (row === undefined) return null
  const { text, title, outlet, author, url, language } = row
  const { id, dateSpan, ...rest } = packer.unpack<ReportBody>(row.body, row.dictionary)
  return {
    id,
    text,
    ...(title !== null && { title }),
    ...(outlet !== null && { outlet }),
    ...(author !== null && { author }),
    ...(url !== null && { url }),
    language,
    published:
      row.published === null
        ? null
        : { value: row.published, basis: row.published_basis!, ...(dateSpan && { span: dateSpan }) },
    ...rest,
  }
}

/** `text` is the revision's. */
export const packReading = (packer: Packer, text: string, { engine: _, ...said }: Reading): Uint8Array =>
  packer.pack(said, text)

/** A reading by its id; null where there is none. @throws Problem `record-broken` */
export const readingAt = (db: Db, packer: Packer, reading: number): Reading | null => {
  const row = db.get<Readonly<{ description: string; dictionary: number; body: Uint8Array; text: string }>>(
    `SELECT engine.description, reading.dictionary, reading.body, text
       FROM reading JOIN engine ON engine.id = reading.engine JOIN revision ON revision.id = reading.revision
       WHERE reading.id = ?`,
    reading,
  )
  if (row === undefined) return null
  const { id, language, unread, ...said } = packer.unpack<Omit<Reading, "engine">>(row.body, row.dictionary, row.text)
  const engine = JSON.parse(row.description) as Engine
  return { id, language, ...(unread !== undefined && { unread }), engine, ...said }
}
