import { createServer, type IncomingMessage, type RequestListener, type Server } from "node:http"
import type { AddressInfo } from "node:net"
import { afterAll, beforeAll } from "vitest"

export type Site = Readonly<{
  /** The address of a path. */
  at: (path: string) => string
  /** The requests so far, in order, since the last `forget`. */
  asked: () => readonly Readonly<{ path: string; at: number; headers: IncomingMessage["headers"] }>[]
  forget: () => void
}>

/** A site on this machine that answers by path; 404 where nothing is said. Fetch it with `allow: ["127.0.0.1"]`. */
export const testSite = (answers: Readonly<Record<string, RequestListener>>): Site => {
  let server: Server
  let asked: { path: string; at: number; headers: IncomingMessage["headers"] }[] = []
  beforeAll(async () => {
    server = createServer((request, response) => {
      const path = request.url ?? ""
      asked.push({ path, at: performance.now(), headers: request.headers })
      const answer = Object.hasOwn(answers, path) ? answers[path] : undefined
      if (answer === undefined) response.writeHead(404).end()
      else answer(request, response)
    })
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve))
  })
  afterAll(() => {
    server.closeAllConnections()
    server.close()
  })
  return {
    at: (path) => `http://127.0.0.1:${(server.address() as AddressInfo).port}${path}`,
    asked: () => asked,
    forget: () => {
      asked = []
    },
  }
}

/** An answer of one type and body. */
export const says =
  (type: string, body: string | Uint8Array, headers: Readonly<Record<string, string>> = {}): RequestListener =>
  (_, response) =>
    response.writeHead(200, { "content-type": type, ...headers }).end(body)
