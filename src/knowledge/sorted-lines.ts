const tab = 0x09
const lineEnd = 0x0a
const utf8 = new TextDecoder()

/**
 * The cells behind the first one of all lines whose first cell is `key`, in a table of tab-separated lines that are sorted
 * by the bytes of that cell. A binary search: nothing is decoded but the lines found. `key` is ASCII.
 */
export const linesOf = (table: Uint8Array, key: string): readonly (readonly string[])[] => {
  const found: string[][] = []
  let start = firstNotBelow(table, key)
  while (start < table.length && compareAt(table, start, key) === 0) {
    const end = table.indexOf(lineEnd, start)
    found.push(utf8.decode(table.subarray(start + key.length + 1, end)).split("\t"))
    start = end + 1
  }
  return found
}

/** Where the first line starts whose key is `key` or comes after it. */
const firstNotBelow = (table: Uint8Array, key: string): number => {
  let low = 0
  let high = table.length
  while (low < high) {
    const middle = table.lastIndexOf(lineEnd, ((low + high) >> 1) - 1) + 1
    if (compareAt(table, middle, key) < 0) low = table.indexOf(lineEnd, middle) + 1
    else high = middle
  }
  return low
}

/** The sign of the key of the line at `start` against `key`. */
const compareAt = (table: Uint8Array, start: number, key: string): number => {
  for (let i = 0; i < key.length; i++) {
    const difference = table[start + i]! - key.charCodeAt(i)
    if (difference !== 0) return difference
  }
  return table[start + key.length]! - tab
}
