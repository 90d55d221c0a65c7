import { setTimeout as pause } from "node:timers/promises"
import { expect, test } from "vitest"
import { batched } from "../../../src/app/ingest/batched.ts"

const listsOf = async <T>(
  source: AsyncIterable<T>,
  most: number,
  patience = 1000,
): Promise<readonly (readonly T[])[]> => {
  const lists: (readonly T[])[] = []
  for await (const list of batched(source, { most, patience })) lists.push(list)
  return lists
}

async function* numbers(count: number): AsyncGenerator<number> {
  for (let n = 0; n < count; n++) yield n
}

test("lists are full but for the last", async () => {
  expect(await listsOf(numbers(7), 3)).toEqual([[0, 1, 2], [3, 4, 5], [6]])
  expect(await listsOf(numbers(0), 3)).toEqual([])
})

test("a list ends where it is heavy enough, and holds one at least", async () => {
  const lists: (readonly number[])[] = []
  for await (const list of batched(numbers(6), { most: 10, patience: 1000, weigh: (n) => n, heaviest: 4 }))
    lists.push(list)
  expect(lists).toEqual([[0, 1, 2, 3], [4], [5]])
})

test("what has come is not held back for what is slow", async () => {
  async function* slow(): AsyncGenerator<string> {
    yield "a"
    yield "b"
    await pause(300)
    yield "c"
  }
  expect(await listsOf(slow(), 10, 20)).toEqual([["a", "b"], ["c"]])
})

test("a failure comes through, and leaving early closes the source", async () => {
  async function* failing(): AsyncGenerator<number> {
    yield 1
    throw new Error("broken off")
  }
  await expect(listsOf(failing(), 1)).rejects.toThrow("broken off")
  let closed = false
  async function* open(): AsyncGenerator<number> {
    try {
      yield* numbers(10)
    } finally {
      closed = true
    }
  }
  for await (const _ of batched(open(), { most: 2, patience: 10 })) break
  expect(closed).toBe(true)
})
