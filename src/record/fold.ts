import { withoutAccents } from "../base/index.ts"

/**
 * A name as it is compared: in small letters, without accents, white space as single spaces. What was forgotten is
 * told by digests of this form: a change to it lets forgotten names in again.
 */
export const foldName = (name: string): string => withoutAccents(name).toLowerCase().trim().replace(/\s+/g, " ")
