import { readFileSync } from "node:fs"

/** Extensions that change which kernels the runtime takes for int8, the strongest first, as Linux names them. */
const extensions = ["avx512_vnni", "avx_vnni", "avx512f", "avx2", "asimddp", "asimd"]

/**
 * The processor's architecture and the strongest of its extensions that matters to int8 arithmetic: Readings are equal
 * to the byte only where both are. Where the system does not tell, the architecture alone.
 */
export const instructionSet = (): string => {
  const flags = processorFlags()
  const best = extensions.find((extension) => flags.has(extension))
  return best ? `${process.arch} ${best}` : process.arch
}

const processorFlags = (): ReadonlySet<string> => {
  try {
    const line = /^(?:flags|Features)\s*:(.*)$/m.exec(readFileSync("/proc/cpuinfo", "utf8"))
    return new Set(line?.[1]?.trim().split(" "))
  } catch {
    return new Set()
  }
}
