import { homedir } from "node:os"
import { join } from "node:path"
import { expect, test } from "vitest"
import { defaultRecord } from "../../../src/app/cli/record-option.ts"

const home = homedir()

test.each([
  ["linux", {}, join(home, ".local", "share", "demarche", "record.db")],
  ["linux", { XDG_DATA_HOME: "/data" }, join("/data", "demarche", "record.db")],
  ["linux", { XDG_DATA_HOME: "" }, join(home, ".local", "share", "demarche", "record.db")],
  ["darwin", { XDG_DATA_HOME: "/data" }, join(home, "Library", "Application Support", "demarche", "record.db")],
  ["win32", { LOCALAPPDATA: "/appdata" }, join("/appdata", "demarche", "record.db")],
])("the record is where %s keeps the data of programs, %j", (platform, environment, path) => {
  expect(defaultRecord(environment, platform)).toBe(path)
})
