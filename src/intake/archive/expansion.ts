import { Problem } from "../../base/index.ts"
import { sizeInWords } from "../collect.ts"

/** Bytes that come out for each byte that goes in, above which no honest text is. Deflate itself stops at 1,032. */
const highestRatio = 200
/** Bytes out that are never too many, and bytes in after which the count begins anew, so that a bomb behind honest data is seen. */
const free = 2 ** 20

/** The most that `size` compressed bytes may hold. */
export const mostExpanded = (size: number): number => free + highestRatio * size

export const bomb = (name: string, size: number): Problem =>
  new Problem(
    "archive-bomb",
    `${name} unpacks to more than ${sizeInWords(mostExpanded(size))} from ${sizeInWords(size)}: ` +
      "no text is like that; unpack it yourself if you trust it",
  )

/** Watches a stream being unpacked: throws a Problem where more comes out than {@link mostExpanded} of what went in. */
export const expansionWatch = (
  name: string,
): Readonly<{ took: (size: number) => void; gave: (size: number) => void }> => {
  let taken = 0
  let given = 0
  return {
    took: (size) => {
      if (taken >= free) taken = given = 0
      taken += size
    },
    gave: (size) => {
      given += size
      if (given > mostExpanded(taken)) throw bomb(name, taken)
    },
  }
}
