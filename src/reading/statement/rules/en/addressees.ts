/** Verbs whose object is spoken to. */
export const addressingVerbs: ReadonlySet<string> = new Set(
  (
    "tell urge ask warn inform assure remind advise notify beg implore order instruct command press call exhort " +
    "encourage invite caution promise thank congratulate question"
  ).split(" "),
)

const speaking = "say speak write talk apologise apologize appeal complain explain suggest report send address deliver"
const calling = "call press"

/** Prepositions before whom is spoken to, with the verbs that take them. */
export const addressingPrepositions: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ["to", new Set(speaking.split(" "))],
  ["on", new Set(calling.split(" "))],
  ["upon", new Set(calling.split(" "))],
])
