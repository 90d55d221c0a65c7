import type { Lookup, Time } from "../lookup.ts"
import { dateInWords, publishedInWords } from "../words.ts"
import { quoted } from "./passage.ts"

/** How a time was worked out: "“Friday” is 26 April 2024: counted from the report's own date, 26 April 2024, …". */
export const whyTime = (lookup: Lookup, time: Time): readonly string[] => [
  `${quoted(lookup, time)} is ${dateInWords(time.value)} (EDTF ${time.value}).`,
  `It ${anchorInWords(lookup, time)}.`,
]

/** "is counted from the report's own date, 26 April 2024, from its metadata" */
export const anchorInWords = ({ reading, cut }: Lookup, { anchor }: Time): string => {
  if (anchor === null) return "stands by itself"
  if (anchor === "published") return `is counted from the report's own date, ${publishedInWords(reading.published)}`
  const other = reading.times.find(({ id }) => id === anchor)
  return other === undefined
    ? `hangs on ${anchor}`
    : `hangs on “${cut(other)}” (${other.id}), ${dateInWords(other.value)}`
}
