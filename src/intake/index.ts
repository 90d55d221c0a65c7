export { isAddress } from "./address.ts"
export { sizeInWords } from "./collect.ts"
export { receive } from "./receive.ts"
export { defaultMaxBytes, type Received, type ReceiveOptions } from "./received.ts"
