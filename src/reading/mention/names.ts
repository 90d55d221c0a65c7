/**
 * A person's name in parts, as English writes it: given names first, the family name last, particles with it.
 * Chinese, Korean and Vietnamese names may stand the other way round, so both ends count as a family name.
 */
export type PersonName = Readonly<{ parts: readonly string[]; suffix: string }>

const suffixes = new Set(["jr", "junior", "sr", "senior", "ii", "iii", "iv"])

const fold = (part: string): string => part.normalize("NFD").replace(/\p{M}/gu, "").replace(/[’']/gu, "'").toLowerCase()

export const personName = (name: string): PersonName => {
  const parts = name
    .split(/\s+/u)
    .map((part) => fold(part.replace(/[.,“”"]+/gu, "")))
    .filter(Boolean)
  const suffix = parts.length > 1 && suffixes.has(parts.at(-1)!) ? parts.pop()! : ""
  return { parts, suffix }
}

/** How two names fit: the same; one a shorter form of the other; two people of one family name; or nothing in common. */
export type NameFit = "same" | "shorter" | "namesake" | "other"

export const fitOf = (a: PersonName, b: PersonName): NameFit => {
  const isFull = a.parts.length > 1 && b.parts.length > 1
  if (isFull && a.suffix !== b.suffix) return "namesake"
  if (a.parts.join(" ") === b.parts.join(" ")) return "same"
  const [short, long] = a.parts.length <= b.parts.length ? [a.parts, b.parts] : [b.parts, a.parts]
  if (short.length === 1)
    return isFamilyOf(short[0]!, long) ? "shorter" : long.includes(short[0]!) ? "shorter" : "other"
  if (short.at(-1) !== long.at(-1)) return short.every((part) => long.includes(part)) ? "shorter" : "other"
  return givenFit(short.slice(0, -1), long.slice(0, -1)) ? "shorter" : "namesake"
}

const isFamilyOf = (part: string, parts: readonly string[]): boolean => part === parts.at(-1) || part === parts[0]

/** Given names fit where each of the fewer is, or begins, one of the others ("J." and "Joe", "Joe" and "Joseph"). */
const givenFit = (few: readonly string[], many: readonly string[]): boolean =>
  few.every((a) => many.some((b) => a === b || a.startsWith(b) || b.startsWith(a) || alike(a, b)))

/** One letter changed, added or left out ("Antony", "Anthony"): a spelling, not another person. */
export const alike = (a: string, b: string): boolean => {
  if (a.length < 4 || b.length < 4 || a[0] !== b[0] || Math.abs(a.length - b.length) > 1) return false
  let i = 0
  while (i < a.length && a[i] === b[i]) i++
  const rest = (s: string, from: number): string => s.slice(from)
  return rest(a, i + 1) === rest(b, i + 1) || rest(a, i) === rest(b, i + 1) || rest(a, i + 1) === rest(b, i)
}

/** The first letters of the capitalised words of a name: "European Union", "EU". */
export const initialsOf = (name: string): string =>
  name
    .split(/[\s-]+/u)
    .filter((word) => /^\p{Lu}/u.test(word))
    .map((word) => word[0])
    .join("")
