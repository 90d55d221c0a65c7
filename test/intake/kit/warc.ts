import { WARCRecord, WARCSerializer } from "warcio"

export type Saved = Readonly<{
  url?: string
  type?: string
  /** The status line of the answer, without the protocol; `200 OK` unless told. */
  status?: string
  httpHeaders?: Readonly<Record<string, string>>
  warcHeaders?: Readonly<Record<string, string>>
  body: string | Uint8Array
}>

const address = "https://example.org/report"

/** One record of an archive, written by the usual library. */
export const warcRecord = async (saved: Saved, { gzip = false } = {}): Promise<Uint8Array> => {
  const { url = address, type = "response", status = "200 OK", body } = saved
  async function* content() {
    yield Buffer.from(body as string)
  }
  const record = await WARCRecord.create(
    {
      url,
      date: "2024-03-05T06:07:08Z",
      type: type as "response",
      statusline: `HTTP/1.1 ${status}`,
      httpHeaders: { "Content-Type": "text/html; charset=utf-8", ...saved.httpHeaders },
      warcHeaders: { ...saved.warcHeaders },
    },
    content(),
  )
  return WARCSerializer.serialize(record, { gzip })
}

/** An archive of records, packed record by record as crawlers do, or not. */
export const warcOf = async (records: readonly Saved[], options = { gzip: false }): Promise<Buffer> =>
  Buffer.concat(await Promise.all(records.map((one) => warcRecord(one, options))))
