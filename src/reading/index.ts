export { readingGiven } from "./given.ts"
export { read, unread, type Wanted } from "./read.ts"
export type * from "./reading.ts"
