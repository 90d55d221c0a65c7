/**
 * The days that an EDTF date spans, both included, as "2013-03-16"; `first` is empty where it is open before, `last`
 * `never` where it is open after. Days are compared as strings, so that the 31st of every month will do for its end.
 * `exact` is false for a date that is marked as approximate or uncertain.
 */
export type Days = Readonly<{ first: string; last: string; exact: boolean }>

export const always = ""
export const never = "9999-12-31"

const point = /^(\d{4}|\d{3}X|\d{2}XX)(?:-(\d\d)(?:-(\d\d))?)?([~?%]?)$/

/** The months of the seasons of EDTF; winter is taken from January, as the standard orders it last. */
const seasons: Readonly<Record<string, readonly [string, string]>> = {
  21: ["03", "05"],
  22: ["06", "08"],
  23: ["09", "11"],
  24: ["01", "12"],
}

/** The days of a date or range (EDTF levels 0 and 1, and `[..a]`, `[a..]`, `[a..b]`); null for anything else. */
export const daysOf = (edtf: string): Days | null => {
  if (edtf === "") return null
  const [from, to = from] = edtf.startsWith("[") ? edtf.slice(1, -1).split("..") : edtf.split("/")
  const first = endpoint(from!)
  const last = endpoint(to!)
  if (first === null || last === null) return null
  return {
    first: first?.first ?? always,
    last: last?.last ?? never,
    exact: (first?.exact ?? true) && (last?.exact ?? true),
  }
}

/** Undefined where the end is open, null where it is no date. */
const endpoint = (text: string): Days | undefined | null => {
  if (text === "" || text === "..") return undefined
  const match = point.exec(text)
  if (!match) return null
  const [, year, month, day, mark] = match
  const firstYear = year!.replaceAll("X", "0")
  const lastYear = year!.replaceAll("X", "9")
  const [firstMonth, lastMonth] = seasons[month!] ?? [month ?? "01", month ?? "12"]
  return {
    first: `${firstYear}-${firstMonth}-${day ?? "01"}`,
    last: `${lastYear}-${lastMonth}-${day ?? "31"}`,
    exact: mark === "",
  }
}

/** The day so many years after a day, or before it. */
export const yearsFrom = (day: string, years: number): string =>
  `${String(Number(day.slice(0, 4)) + years).padStart(4, "0")}${day.slice(4)}`
