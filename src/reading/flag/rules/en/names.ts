/** Words beside a name that make it a relative's, who shares names with others by right. */
export const kinWords: ReadonlySet<string> = new Set(
  (
    "son daughter wife husband brother sister father mother cousin nephew niece uncle aunt widow spouse grandson " +
    "granddaughter grandfather grandmother twin stepson stepdaughter in-law family dynasty clan namesake heir relative"
  ).split(" "),
)

/**
 * Chinese family names as English translations from Russian and Ukrainian spell them (Palladius' transcription), and as
 * pinyin does.
 */
export const transcribed: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries({
    van: ["wang"],
    chzhan: ["zhang"],
    chzhao: ["zhao"],
    chzhou: ["zhou"],
    chzhu: ["zhu"],
    lyu: ["liu", "lu"],
    yan: ["yang", "yan"],
    khuan: ["huang"],
    huan: ["huang"],
    khu: ["hu"],
    sun: ["song", "sun"],
    si: ["xi"],
    syuy: ["xu"],
    syu: ["xu"],
    se: ["xie"],
    tszyan: ["jiang"],
    tsin: ["qin"],
    tsyan: ["qian"],
    den: ["deng"],
    chen: ["cheng", "chen"],
    fan: ["fang", "fan"],
    lin: ["ling", "lin"],
    sya: ["xia"],
    tszen: ["zeng"],
    guo: ["guo"],
    pan: ["pang", "pan"],
  }),
)
