import { unions } from "../../knowledge/index.ts"

/** Whether a code is a state's, not a union's or a kind of body's. */
export const isState = (code: string | null): code is string =>
  code !== null && /^[A-Z]{3}$/.test(code) && !unions.some((union) => union === code)
