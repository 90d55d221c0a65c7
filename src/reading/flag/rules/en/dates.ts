export const monthNames: readonly string[] =
  "January February March April May June July August September October November December".split(" ")

/** From Monday, 0. */
export const weekdayNames: readonly string[] = "Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split(" ")

/** What stands between "a month later" and the date that says which: "a month later, in March". */
export const relativeLinks: ReadonlySet<string> = new Set([",", "in", "on", "(", "–", "—"])

/** Before the day on which something was, not the one from which it is to be ("effective June 1"). */
export const dayLeads: ReadonlySet<string> = new Set(["on"])

/** Verbs of what is past once it is told so; what was planned, offered or agreed on may lie ahead. */
export const heldVerbs: ReadonlySet<string> = new Set(
  (
    "hold meet sign visit open begin start conclude end finish attend host sink kill shoot fire bomb shell attack strike raid storm " +
    "seize arrest detain free release expel withdraw cross land arrive leave return die fall win lose vote pass adopt ratify break " +
    "close launch test ambush invade capture occupy destroy rescue receive welcome greet"
  ).split(" "),
)
