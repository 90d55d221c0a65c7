/**
 * The first index below `count` for which `holds`, which must hold of all that follow it; `count` where it holds of none.
 * A binary search.
 */
export const firstIndex = (count: number, holds: (index: number) => boolean): number => {
  let low = 0
  let high = count
  while (low < high) {
    const middle = (low + high) >> 1
    if (holds(middle)) high = middle
    else low = middle + 1
  }
  return low
}
