import type { ValidatorStore, Validators } from "../../intake/index.ts"

/**
 * A store of validators that keeps to itself what it is told until `release`: what a feed gave is asked for again unless all of it
 * is in the record.
 */
export const held = (store: ValidatorStore): ValidatorStore & Readonly<{ release: () => void }> => {
  const told = new Map<string, Validators>()
  return {
    get: (url) => told.get(url) ?? store.get(url),
    put: (url, validators) => void told.set(url, validators),
    release: () => {
      for (const [url, validators] of told) store.put(url, validators)
      told.clear()
    },
  }
}
