import type { InferenceSession, Tensor } from "onnxruntime-node"
import { Problem } from "../base/index.ts"
import type { Encoder, PairedRanges, Vectors, WindowInput, WordLayers, WordRange } from "../language/index.ts"
import { instructionSet } from "./instruction-set.ts"

/** The part of the onnxruntime API that its native and WASM packages share. */
type Runtime = Readonly<{ InferenceSession: typeof InferenceSession; Tensor: typeof Tensor }>

/** An onnxruntime, and how a Reading names it: package, version, instruction set. */
export type OpenRuntime = Readonly<{ runtime: Runtime; name: string }>

const sessionOptions: InferenceSession.SessionOptions = {
  executionProviders: ["cpu"],
  intraOpNumThreads: 1,
  interOpNumThreads: 1,
  executionMode: "sequential",
  logSeverityLevel: 3,
}

/**
 * The native runtime where it is installed, else the WASM one.
 *
 * @param choice `native` or `wasm` to insist on one of them
 */
export const openRuntime = async (choice: "auto" | "native" | "wasm" = "auto"): Promise<OpenRuntime> => {
  if (choice !== "wasm") {
    try {
      const native = await import("onnxruntime-node")
      return { runtime: native, name: `onnxruntime-node ${native.env.versions.common}, ${instructionSet()}` }
    } catch (cause) {
      if (choice === "native")
        throw new Problem("model-missing", "onnxruntime-node does not load here: npm install onnxruntime-node", {
          cause,
        })
    }
  }
  const web = await import("onnxruntime-web")
  web.env.wasm.numThreads = 1
  return { runtime: web as unknown as Runtime, name: `onnxruntime-web ${web.env.versions.common}, wasm` }
}

/** Whether the native runtime is installed; whether it loads here, only opening it tells. */
export const hasNativeRuntime = (): boolean => {
  try {
    import.meta.resolve("onnxruntime-node")
    return true
  } catch {
    return false
  }
}

/** The four graphs of a language pack, as bytes. */
export type Graphs = Readonly<{ encoder: Uint8Array; statements: Uint8Array; relations: Uint8Array; pairs: Uint8Array }>

/** Opens a pack's graphs as an {@link Encoder}. One thread each: a process or worker reads one report at a time. */
export const openEncoder = async ({ runtime }: OpenRuntime, graphs: Graphs): Promise<Encoder> => {
  const open = (
    bytes: Uint8Array,
    graphOptimizationLevel: InferenceSession.SessionOptions["graphOptimizationLevel"] & string,
  ): Promise<InferenceSession> => runtime.InferenceSession.create(bytes, { ...sessionOptions, graphOptimizationLevel })
  // The encoder is stored as the runtime would rewrite it (training/trainer/export.py).
  const encoder = await open(graphs.encoder, "disabled")
  const statements = await open(graphs.statements, "all")
  const relations = await open(graphs.relations, "all")
  // Seldom asked for.
  let pairs: Promise<InferenceSession> | undefined
  const integers = (values: Int32Array, dims: readonly number[]): Tensor => new runtime.Tensor("int32", values, dims)
  return {
    words: async ({ pieces, features, firsts }: WindowInput): Promise<WordLayers> => {
      const out = await encoder.run({
        ids: integers(pieces, [1, pieces.length]),
        features: integers(features, [1, pieces.length, features.length / pieces.length]),
        firsts: integers(firsts, [1, firsts.length]),
      })
      return wordLayers(out, firsts.length)
    },
    parts: async (vectors: Vectors, anchors: Int32Array): Promise<Float32Array> => {
      const out = await statements.run({
        vectors: vectors.handle as Tensor,
        anchors: integers(anchors, [anchors.length]),
      })
      return out["scores"]!.data as Float32Array
    },
    relations: async (vectors: Vectors, heads: Int32Array): Promise<Int32Array> => {
      const out = await relations.run({ vectors: vectors.handle as Tensor, heads: integers(heads, [1, heads.length]) })
      return out["relations"]!.data as Int32Array
    },
    pair: async (vectors: Vectors, { source, target }: PairedRanges): Promise<Float32Array> => {
      const mask = ({ from, to }: WordRange): Tensor =>
        integers(new Int32Array(vectors.count).fill(1, from, to), [1, vectors.count])
      pairs ??= open(graphs.pairs, "all")
      const session = await pairs
      const out = await session.run({ vectors: vectors.handle as Tensor, source: mask(source), target: mask(target) })
      return out["types"]!.data as Float32Array
    },
  }
}

const wordLayers = (out: InferenceSession.OnnxValueMapType, count: number): WordLayers => {
  const numbers = (name: string): Float32Array => (out[name] as Tensor).data as Float32Array
  const classes = (name: string): Int32Array => (out[name] as Tensor).data as Int32Array
  return {
    vectors: { handle: out["vectors"], count },
    anchors: numbers("anchors"),
    sentences: numbers("sentences"),
    upos: classes("upos"),
    lemmas: classes("lemmas"),
    names: numbers("names"),
    triggers: numbers("triggers"),
    arcs: numbers("arcs"),
    mentions: numbers("mentions"),
    anaphors: numbers("anaphors"),
    antecedents: numbers("antecedents"),
  }
}
