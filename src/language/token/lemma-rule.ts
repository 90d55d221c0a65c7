/**
 * How a word becomes its lemma: write it in a case, take `strip` UTF-16 code units off its end and
 * put `append` there (the edit scripts of Chrupała 2008, suffixes only). As text: `lower|3|e`
 * ("making" to "make").
 */
export type LemmaRule = Readonly<{ letters: "keep" | "lower" | "title"; strip: number; append: string }>

const inCase = (form: string, letters: LemmaRule["letters"]): string => {
  if (letters === "keep") return form
  const low = form.toLowerCase()
  return letters === "lower" ? low : low.charAt(0).toUpperCase() + low.slice(1)
}

/** The rule that makes `lemma` of `form`. */
export const lemmaRule = (form: string, lemma: string): LemmaRule => {
  let best: LemmaRule | undefined
  for (const letters of ["lower", "keep", "title"] as const) {
    const from = inCase(form, letters)
    let common = 0
    while (common < from.length && from[common] === lemma[common]) common++
    const rule = { letters, strip: from.length - common, append: lemma.slice(common) }
    if (!best || rule.strip + rule.append.length < best.strip + best.append.length) best = rule
  }
  return best as LemmaRule
}

export const applyLemmaRule = (form: string, rule: LemmaRule): string => {
  const cased = inCase(form, rule.letters)
  return cased.slice(0, Math.max(0, cased.length - rule.strip)) + rule.append
}

export const formatLemmaRule = (rule: LemmaRule): string => `${rule.letters}|${rule.strip}|${rule.append}`

export const parseLemmaRule = (written: string): LemmaRule => {
  const [letters, strip, ...append] = written.split("|")
  return { letters: letters as LemmaRule["letters"], strip: Number(strip), append: append.join("|") }
}
