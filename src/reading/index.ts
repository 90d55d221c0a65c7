export { read, unread, type Wanted } from "./read.ts"
export * from "./reading.ts"
