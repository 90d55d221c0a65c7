import type { EventMode } from "../../../../knowledge/index.ts"
import { force, meeting } from "./words.ts"

/** A mode that a word of what is asked, refused or threatened gives; the first row that has one decides. */
export type ModeWords = readonly (readonly [EventMode, string])[]

const toMeet = `${meeting}|meet|negotiate|table|discuss|convene|talks`
const toYield =
  "release|free|withdraw|withdrawal|ceasefire|truce|restraint|lift|stop|halt|return|hand|let|go|open|pull|pause|pardon|amnesty|cease|reopen|exile|leave|concede|apology|apologise|clemency|reverse|disarm|accept|admit|peace|calm|surrender|let|retreat|ease|dispersal|free|restore|allow"
const toAssist =
  "help|support|aid|assist|assistance|mediate|mediation|intervene|loan|protect|back|cooperate|troop|arm|oversee|extradite|extradition|money|weapon|join|membership|protection|send|supply|sell|share|fund|visa|backing"

/** Modes of REQUEST and REJECT: what is wanted. */
export const wanted: ModeWords = [
  ["meet", toMeet],
  ["yield", toYield],
  ["assist", toAssist],
]

/** Modes of THREATEN: what is threatened. */
export const threatened: ModeWords = [
  ["arrest", "arrest|warrant|handcuff|jail|prosecute|prosecution"],
  ["expel", "expel|expulsion|deport|oust|refugee|boat|drive"],
  ["territory", "seize|island|territory|annex|take|occupy"],
  [
    "relations",
    "suspend|recall|relation|tie|withdraw|membership|boycott|consul|ambassador|home|sever|talk|embassy|quit|close|aid|fund",
  ],
  ["violence", `${force}|strike|shoot|kill|fire|destroy|crush|fight|driven|blood|bloodshed|lesson|response`],
  [
    "restrict",
    "sanction|tariff|duty|ban|stop|ship|import|export|block|trade|gas|restrict|ferry|deliver|purchase|railway",
  ],
]
/** Modes of ASSAULT by the means that the clause names. */
export const means: ModeWords = [
  ["suicide-attack", "suicide"],
  ["crowd-control", "tear|teargas"],
  ["drone", "drone"],
  ["aerial", "aircraft|airstrike|jet|bomber|warplane|air|plane"],
  ["unconventional", "nerve|poison|chemical|gas|arsenic|mustard"],
  ["heavy-weapons", "artillery|shell|missile|rocket|mortar|tank|cruiser"],
  ["explosives", "bomb|mine|explosive|grenade|blast|explosion"],
  ["firearms", "gunman|gunmen|gun|rifle|shot|shoot|sniper|bullet|pistol|gunfire"],
  ["primitive", "knife|stone|machete|brick|axe|club"],
]
/** Modes of CONSULT by what the clause names. */
export const meetings: ModeWords = [
  ["phone", "telephone|phone|video|call"],
  ["multilateral", "summit|council|league|union|compact|assembly|nato|brics|g20|g7|opec"],
]
/** Modes of MOBILIZE by who or what is moved. */
export const moved: ModeWords = [
  ["police", "police|policeman|gendarme"],
  ["militia", "militia|clan|rebel|tribesman|band|fighter"],
  ["weapons", "ship|frigate|warship|boat|tank|missile|jet|aircraft|submarine|fleet|vessel|flotilla"],
  ["troops", "troop|soldier|army|battalion|brigade|force|division"],
]
