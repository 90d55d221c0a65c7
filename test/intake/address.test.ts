import { createServer, type RequestListener, type Server } from "node:http"
import type { AddressInfo } from "node:net"
import { gzipSync } from "node:zlib"
import { afterAll, beforeAll, describe, expect, test } from "vitest"
import { receiveAddress } from "../../src/intake/address.ts"

/** What the archive on this machine answers, by path. */
const answers: Readonly<Record<string, RequestListener>> = {
  "/report": (_, response) => response.setHeader("content-type", "text/html; charset=utf-8").end("<p>Report</p>"),
  "/untyped": (_, response) => response.end("plain"),
  "/agent": (request, response) =>
    response.setHeader("content-type", "text/plain").end(String(request.headers["user-agent"])),
  "/packed": (_, response) =>
    response
      .writeHead(200, { "content-type": "text/plain", "content-encoding": "gzip" })
      .end(gzipSync("x".repeat(5000))),
  "/packed-oddly": (_, response) => response.writeHead(200, { "content-encoding": "zz" }).end("?"),
  "/picture": (_, response) => response.setHeader("content-type", "image/png").end("PNG"),
  "/missing": (_, response) => response.writeHead(404).end("no"),
  "/large": (_, response) => response.setHeader("content-type", "text/plain").end("x".repeat(5000)),
  "/endless": (_, response) => {
    response.setHeader("content-type", "text/plain")
    const timer = setInterval(() => response.write("x".repeat(1000)), 1)
    response.on("close", () => clearInterval(timer))
  },
  "/slow": (_, response) => {
    response.setHeader("content-type", "text/plain").write("first")
    const timer = setInterval(() => response.write("."), 20)
    response.on("close", () => clearInterval(timer))
  },
  "/silent": () => {},
  "/broken": (_, response) => {
    response.writeHead(200, { "content-length": "100" }).write("half")
    setTimeout(() => response.destroy(), 20)
  },
  "/moved": (_, response) => response.writeHead(302, { location: "/report" }).end(),
  "/circle": (_, response) => response.writeHead(302, { location: "/circle" }).end(),
  "/to-private": (request, response) =>
    response.writeHead(302, { location: `http://127.0.0.1:${request.socket.localPort}/report` }).end(),
  "/to-file": (_, response) => response.writeHead(302, { location: "file:///etc/passwd" }).end(),
}

let server: Server
let port: number
beforeAll(async () => {
  server = createServer((request, response) => answers[request.url ?? ""]?.(request, response))
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve))
  port = (server.address() as AddressInfo).port
})
afterAll(() => {
  server.closeAllConnections()
  server.close()
})

const timeouts = { connect: 10_000, whole: 20_000 }
const hasty = { connect: 10_000, whole: 400 }
const fetched = (path: string, options = {}) =>
  receiveAddress(`http://localhost:${port}${path}`, { allow: ["localhost"], maxBytes: 4000, timeouts, ...options })
const text = async (path: string, options = {}) => Buffer.from((await fetched(path, options)).bytes).toString()

describe("what is refused before a byte is sent", () => {
  test.each([
    "http://127.0.0.1/",
    "http://localhost/",
    "http://2130706433/",
    "http://0x7f.1/",
    "http://0177.0.0.1/",
    "http://[::ffff:127.0.0.1]/",
    "http://[::1]/",
    "http://0/",
    "https://169.254.169.254/latest/meta-data",
    "file:///etc/passwd",
    "ftp://example.org/x",
    "http://",
    "http://user:secret@example.org/",
  ])("%s", async (address) => {
    await expect(receiveAddress(address.replace("1/", `1:${port}/`), { timeouts })).rejects.toMatchObject({
      name: "Problem",
      code: "address-refused",
    })
  })

  test("an allowed host opens no other", async () => {
    await expect(
      receiveAddress(`http://127.0.0.1:${port}/report`, { allow: ["localhost"], timeouts }),
    ).rejects.toMatchObject({ code: "address-refused", message: expect.stringContaining("--allow-host") })
  })

  test("a secret is not repeated", async () => {
    await expect(receiveAddress("http://user:secret@example.org/")).rejects.toThrow(/^(?!.*secret)/)
  })
})

describe("redirects", () => {
  test("are followed", async () => {
    expect(await fetched("/moved")).toMatchObject({
      name: `http://localhost:${port}/moved`,
      url: `http://localhost:${port}/report`,
      contentType: "text/html; charset=utf-8",
    })
  })
  test("to a private address are refused", async () => {
    await expect(fetched("/to-private")).rejects.toMatchObject({ code: "address-refused" })
  })
  test("to another scheme are refused", async () => {
    await expect(fetched("/to-file")).rejects.toMatchObject({ code: "address-refused" })
  })
  test("come to an end", async () => {
    await expect(fetched("/circle")).rejects.toThrow(/more than 5 times/)
  })
})

describe("what comes back", () => {
  test("is the bytes and where they are from", async () => {
    expect(await text("/report")).toBe("<p>Report</p>")
    expect(await fetched("/untyped")).not.toHaveProperty("contentType")
  })
  test("is unpacked", async () => {
    expect(await text("/packed", { maxBytes: 6000 })).toBe("x".repeat(5000))
    await expect(fetched("/packed-oddly")).rejects.toThrow(/compressed as zz/)
  })
  test("names the program that asks", async () => {
    expect(await text("/agent", { agent: "demarche/9" })).toBe("demarche/9")
  })
  test.each([
    ["/picture", "file-binary", /image\/png/],
    ["/missing", "address-unreachable", /answered 404/],
    ["/large", "file-too-large", /3.9 kB/],
    ["/packed", "file-too-large", /3.9 kB/],
    ["/endless", "file-too-large", /3.9 kB/],
    ["/broken", "address-unreachable", /could not be fetched/],
  ])("%s is a Problem: %s", async (path, code, message) => {
    await expect(fetched(path)).rejects.toMatchObject({
      name: "Problem",
      code,
      message: expect.stringMatching(message),
    })
  })
  test.each(["/slow", "/silent"])("%s is given up in time", async (path) => {
    await expect(fetched(path, { timeouts: hasty })).rejects.toMatchObject({
      code: "address-unreachable",
      message: expect.stringContaining("took more than 0.4 seconds"),
    })
  })
  test("a port where nobody listens", async () => {
    await expect(receiveAddress("http://localhost:1/", { allow: ["localhost"] })).rejects.toThrow(/ECONNREFUSED/)
  })
})
