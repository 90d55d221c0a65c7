/** Fewer words in marks are a title or a phrase held up, not somebody's sentence. */
export const leastWords = 4

/** A sentence of its own: from a capital letter to a stop. */
export const wholeSentence = /^[“"'‘(]?\p{Lu}.*[.!?…]["”'’)]*$/su

/** The hour that an entry of a live page begins with. */
export const clockTime = /^\s*\d{1,2}[:.]\d\d\s*(?:[ap]\.?m\.?)?/iu

/** What a list's entry begins with. */
export const entryMark = /^\s*[•*·–—-]\s*/u

/** What a name under a quotation begins with: "— from the charter". */
export const signatureMark = /^\s*[—–-]/u
