/**
 * Crude English lemmas for tests that need no language model: irregular forms from a table, the rest by stripping endings
 * until a word of `known` (the words that the rules under test speak of) is met. The language room's own lemmas are better.
 */
const irregular: ReadonlyMap<string, string> = new Map(
  (
    "said:say told:tell is:be are:be was:be were:be been:be am:be being:be 's:'s 're:be 'm:be has:have had:have having:have " +
    "'ve:have did:do does:do done:do doing:do 'd:would 'll:will n't:not ca:can wo:will made:make gave:give given:give " +
    "took:take taken:take thought:think wrote:write written:write spoke:speak spoken:speak saw:see seen:see held:hold " +
    "kept:keep laid:lay lays:lay swore:swear sworn:swear undertook:undertake undertaken:undertake sought:seek put:put " +
    "drew:draw drawn:draw foresaw:foresee forbade:forbid forbidden:forbid found:find felt:feel bound:bind sent:send " +
    "begged:beg begging:beg us:we me:i him:he them:they her:she lay:lay struck:strike broke:break broken:break stole:steal " +
    "stolen:steal paid:pay lied:lie lying:lie went:go gone:go came:come left:leave let:let met:meet knew:know known:know " +
    "threw:throw shot:shoot brought:bring built:build understood:understand worried:worry committed:commit " +
    "sunk:sink sank:sink stood:stand " +
    "worse:bad worst:bad better:good best:good denied:deny denies:deny replied:reply"
  )
    .split(" ")
    .map((pair) => pair.split(":") as [string, string]),
)

const endings: readonly (readonly [ending: string, instead: readonly string[]])[] = [
  ["ies", ["y"]],
  ["ied", ["y"]],
  ["ing", ["", "e"]],
  ["ed", ["", "e"]],
  ["es", ["", "e"]],
  ["s", [""]],
]

/** A lemma for a lower-case word. */
const lemmaOf = (word: string, known: ReadonlySet<string>): string => {
  const listed = irregular.get(word)
  if (listed !== undefined) return listed
  if (known.has(word)) return word
  for (const [ending, instead] of endings) {
    if (!word.endsWith(ending) || word.length < ending.length + 2) continue
    const stem = word.slice(0, -ending.length)
    const undoubled = /([^aeiou])\1$/.test(stem) ? stem.slice(0, -1) : stem
    for (const candidate of [...instead.map((end) => stem + end), undoubled]) if (known.has(candidate)) return candidate
  }
  return /[^s]s$/.test(word) ? word.slice(0, -1) : word
}

/** The words and the punctuation of a text, in lower case, contractions parted. */
export const wordsOf = (text: string): string[] =>
  text
    .toLowerCase()
    .replaceAll("’", "'")
    .replaceAll("cannot", "can not")
    .replace(/n't\b/g, " n't")
    .replace(/'(s|re|m|ve|d|ll)\b/g, " '$1")
    .match(/[\p{L}\p{N}][\p{L}\p{N}-]*|(?<= )(?:n't|'(?:s|re|m|ve|d|ll))(?!\p{L})|[^\p{L}\p{N}\s]/gu) ?? []

/** The lemmas of a text's words. */
export const lemmasOf = (text: string, known: ReadonlySet<string>): string[] =>
  wordsOf(text).map((word) => lemmaOf(word, known))
