export { open } from "./open.ts"
export type { LayerName, OpenOptions, Reader, TextInput } from "./reader.ts"
export { defaultLayers, layerNames } from "./reader.ts"
