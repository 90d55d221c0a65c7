import { Problem } from "../../base/index.ts"
import { cellOf, type Row, required, requiredOneOf, several, type Table } from "../table.ts"
import { foldWord } from "../trie.ts"

const ruleKinds = ["letters", "start", "end", "middle", "word", "particle", "title"] as const
type RuleKind = (typeof ruleKinds)[number]

/** Letters that become others at some places of a word. */
type LetterRule = Readonly<{ from: string; to: string; where: "letters" | "start" | "end" | "middle" }>

type Rules = Readonly<{
  /** By the code of the first letter, the longest first. */
  letters: ReadonlyMap<number, readonly LetterRule[]>
  words: ReadonlyMap<string, string>
  particles: ReadonlySet<string>
  titles: ReadonlySet<string>
}>

/** The words of a name as they are compared, in small letters of ASCII and digits; none where it has no such letter. */
export type FoldName = (name: string) => readonly string[]

/** How names are folded by a table of transliteration, which says what is done in which order. */
export const nameFolder = (table: Table): FoldName => {
  const rules = rulesOf(table)
  return (name) => {
    const parts = partsOf(name, rules.particles)
    const named = parts.filter((part) => !rules.titles.has(part))
    return (named.length > 0 ? named : parts).map((part) => foldPart(part, rules)).filter((word) => word !== "")
  }
}

const rulesOf = ({ rows }: Table): Rules => {
  const of = (kind: RuleKind): readonly Row[] => rows.filter((row) => requiredOneOf(row, "kind", ruleKinds) === kind)
  const letters = (["letters", "start", "end", "middle"] as const).flatMap((where) =>
    of(where).map((row) => ({ from: required(row, "from"), to: cellOf(row, "to"), where })),
  )
  const words = of("word").flatMap((row) => several(row, "from").map((from) => [from, required(row, "to"), row.at]))
  const seen = new Set<string>()
  for (const [from, , at] of words) {
    if (seen.has(from!))
      throw new Problem("knowledge-broken", `${at}: "${from}" has a rule already; keep one of the two`)
    seen.add(from!)
  }
  return {
    letters: Map.groupBy(
      letters.toSorted((a, b) => b.from.length - a.from.length),
      ({ from }) => from.charCodeAt(0),
    ),
    words: new Map(words.map(([from, to]) => [from!, to!])),
    particles: new Set(of("particle").map((row) => required(row, "from"))),
    titles: new Set(of("title").map((row) => required(row, "from"))),
  }
}

/** "al-Sisi" and "Zia-ul-Haq" are cut at the particle, "ElBaradei" behind it; other hyphens join ("Jong-un"). */
const partsOf = (name: string, particles: ReadonlySet<string>): string[] => {
  const parts: string[] = []
  for (const word of foldWord(name.trim())
    .replace(/\b(El|Al)(?=\p{Lu})/gu, "$1-")
    .split(/\s+/)) {
    let part = ""
    for (const piece of word.toLowerCase().split("-")) {
      if (!particles.has(piece)) part += piece.replace(/[^\p{L}\p{N}]/gu, "")
      else if (part) {
        parts.push(part)
        part = ""
      }
    }
    if (part) parts.push(part)
  }
  return parts
}

const foldPart = (part: string, rules: Rules): string => {
  const word = rules.words.get(part)
  if (word !== undefined) return word
  let folded = ""
  for (let i = 0; i < part.length; ) {
    const rule = rules.letters.get(part.charCodeAt(i))?.find((each) => fits(each, part, i))
    folded += rule ? rule.to : part[i]
    i += rule ? rule.from.length : 1
  }
  return singled(folded)
}

const fits = ({ from, where }: LetterRule, part: string, at: number): boolean => {
  if (!part.startsWith(from, at)) return false
  const end = at + from.length
  if (where === "start") return at === 0
  if (where === "end") return end === part.length && at > 0
  return where === "letters" || (at > 0 && end < part.length)
}

/** "Zelenskii" is "Zelenski", "Bennett" "Bennet"; what no rule made a Latin letter of is left out. */
const singled = (word: string): string => word.replace(/[^a-z0-9]/g, "").replace(/(.)\1+/g, "$1")
