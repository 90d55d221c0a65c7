/** English names of months and weekdays as datelines and pages write them, in lower case and without a full stop. */
export const months: Readonly<Record<string, number>> = {
  january: 1,
  jan: 1,
  february: 2,
  feb: 2,
  march: 3,
  mar: 3,
  april: 4,
  apr: 4,
  may: 5,
  june: 6,
  jun: 6,
  july: 7,
  jul: 7,
  august: 8,
  aug: 8,
  september: 9,
  sept: 9,
  sep: 9,
  october: 10,
  oct: 10,
  november: 11,
  nov: 11,
  december: 12,
  dec: 12,
}

export const weekdays = [
  "monday",
  "tuesday",
  "wednesday",
  "thursday",
  "friday",
  "saturday",
  "sunday",
  "mon",
  "tues",
  "tue",
  "wed",
  "thurs",
  "thu",
  "fri",
  "sat",
  "sun",
] as const

/** What may follow a weekday in a dateline: "NICOSIA, Saturday evening." */
export const dayParts = ["morning", "afternoon", "evening", "night"] as const

/** What may stand before the date on a line of its own: "Published on April 26, 2024". */
export const dateLabels = "(?:published|posted|updated|last updated)(?: on| at)?:? "

/** What may stand between such a date and the hour: "26 April 2024 at 10:15". */
export const beforeHour = "[,T]?(?: at| -| \\|)? ?"

export const afterHour = "(?: ?[ap]\\.?m\\.?)?(?: ?[A-Z]{1,4})?"
