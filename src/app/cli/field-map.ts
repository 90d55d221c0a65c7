import { InvalidArgumentError, Option } from "commander"
import type { Field, FieldMap } from "../../report/index.ts"

/** The `fields` of the report room, written again so that `--help` need not load it; a test holds them equal. */
export const fields = [
  "id",
  "text",
  "title",
  "outlet",
  "author",
  "date",
  "url",
  "language",
] as const satisfies readonly Field[]

const isField = (name: string): name is Field => fields.some((field) => field === name)

/** "text=body,date=meta.published" as a map. */
export const parseFieldMap = (value: string): FieldMap =>
  Object.fromEntries(
    value.split(",").map((pair) => {
      const [field = "", name = ""] = pair.split("=", 2).map((part) => part.trim())
      if (!isField(field) || name === "")
        throw new InvalidArgumentError(`Write FIELD=NAME, FIELD being one of ${fields.join(", ")}.`)
      return [field, name]
    }),
  )

export const mapOption = (): Option =>
  new Option("--map <fields>", "fields of JSON records that are called otherwise").argParser(parseFieldMap)
