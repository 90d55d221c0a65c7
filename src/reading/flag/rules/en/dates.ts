export const monthNames: readonly string[] =
  "January February March April May June July August September October November December".split(" ")

/** From Monday, 0. */
export const weekdayNames: readonly string[] = "Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split(" ")

/** What stands between "a month later" and the date that says which: "a month later, in March". */
export const relativeLinks: ReadonlySet<string> = new Set([",", "in", "on", "(", "–", "—"])

/** Before the day on which something was, not the one from which it is to be ("effective June 1"). */
export const dayLeads: ReadonlySet<string> = new Set(["on"])
