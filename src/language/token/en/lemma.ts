/**
 * A verb's lemma as a learned rule made it, put right where its end is misspelt: where it is no word of the vocabulary and
 * one that differs in its last letters is ("rejecte" is "reject", "denie" is "deny", "stopp" is "stop", "imped" is "impede").
 */
export const verbLemma = (lemma: string, isWord: (word: string) => boolean): string => {
  if (isWord(lemma)) return lemma
  return (
    endings.map(([end, other]) => lemma.replace(end, other)).find((other) => other !== lemma && isWord(other)) ?? lemma
  )
}

const endings: readonly (readonly [end: RegExp, other: string])[] = [
  [/ie?$/, "y"],
  [/e$/, ""],
  [/([b-df-hj-np-tv-z])\1$/, "$1"],
  [/$/, "e"],
]
