export { sizeInWords } from "./collect.ts"
export { standardInput } from "./input.ts"
export { isAddress, receive } from "./receive.ts"
export { defaultMaxBytes, type Received, type ReceiveOptions } from "./received.ts"
