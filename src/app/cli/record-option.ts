import { homedir } from "node:os"
import { join } from "node:path"
import { Option } from "commander"

type Environment = Readonly<Record<string, string | undefined>>

/** Where a person's record is unless told: in the folder that the system has for the data of programs. */
export const defaultRecord = (environment: Environment = process.env, platform: string = process.platform): string => {
  const home = homedir()
  switch (platform) {
    case "darwin":
      return join(home, "Library", "Application Support", "demarche", "record.db")
    case "win32":
      return join(environment["LOCALAPPDATA"] ?? join(home, "AppData", "Local"), "demarche", "record.db")
    default:
      return join(environment["XDG_DATA_HOME"] || join(home, ".local", "share"), "demarche", "record.db")
  }
}

export type RecordOptions = Readonly<{ db: string }>

export const recordOption = (): Option =>
  new Option("--db <file>", "the record").env("DEMARCHE_DB").default(defaultRecord(), "in your data folder")
