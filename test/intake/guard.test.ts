import { describe, expect, test } from "vitest"
import { hostOf, isPublicAddress } from "../../src/intake/guard.ts"

const notPublic = `
  127.0.0.1 127.8.8.8 10.0.0.1 172.16.0.1 192.168.1.1 169.254.169.254 100.64.0.1 0.0.0.0 255.255.255.255 224.0.0.1
  198.18.0.1 192.0.2.1 ::1 :: ::ffff:127.0.0.1 ::ffff:10.0.0.1 ::7f00:1 ::127.0.0.1 fe80::1 fc00::1 fec0::1 ff02::1
  64:ff9b::7f00:1 2002:7f00:1:: 2001:db8::1 not-an-address localhost`

describe("isPublicAddress", () => {
  test.each(notPublic.trim().split(/\s+/))("%s is not public", (address) => {
    expect(isPublicAddress(address)).toBe(false)
  })
  test.each(["8.8.8.8", "::ffff:8.8.8.8", "2606:4700::1111"])("%s is public", (address) => {
    expect(isPublicAddress(address)).toBe(true)
  })
})

test("hostOf takes brackets, capitals and the final dot away", () => {
  expect(["[::1]", "LocalHost.", "a.example"].map(hostOf)).toEqual(["::1", "localhost", "a.example"])
})
