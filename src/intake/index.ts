export { sizeInWords } from "./collect.ts"
export { type Line, linesOf } from "./content/lines.ts"
export type { Fetcher, FetcherOptions } from "./fetch/fetcher.ts"
export {
  type Incoming,
  type Item,
  type ItemHints,
  inWords,
  type Origin,
  type ReceiveAllOptions,
  standardInputName,
  type ValidatorStore,
  type Validators,
} from "./incoming.ts"
export { standardInput } from "./input.ts"
export { isAddress, receive } from "./receive.ts"
export { openFetcher, receiveAll } from "./receive-all.ts"
export { defaultMaxBytes, type Received, type ReceiveOptions } from "./received.ts"
