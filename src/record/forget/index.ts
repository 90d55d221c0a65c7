export { applyTombstones, lacksTombstones } from "./apply.ts"
export { type Forgot, forget } from "./forget.ts"
export { type Forgotten, forgotten } from "./known.ts"
export type { Target } from "./target.ts"
