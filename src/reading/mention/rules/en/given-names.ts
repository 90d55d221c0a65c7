import type { Gender } from "../../../../knowledge/index.ts"

/**
 * Given names that English speakers take "he" or "she" for. They only keep a pronoun from somebody whom it will hardly
 * mean; nothing is told of the person, and what the report itself says goes before them.
 */
const names: Readonly<Record<Gender, string>> = {
  male:
    "adam ahmed alan albert alexander alexei alexis ali anatoly andrei andrew antonio antony anthony arthur barack " +
    "benjamin bernard bill boris brian bruce carlos charles christopher colin daniel david dennis dick dmitry dmitri " +
    "donald douglas edmund eduard edward emmanuel eric ernest ferdinand fernando fidel francis francois frank " +
    "frederick gennady george gerald gerhard gordon gregory harold harry hassan helmut henry herbert hugh hugo " +
    "ibrahim igor ivan jack jacob jacques james javier jeffrey jeremy jim jimmy joachim joe johann john johnny " +
    "jonathan jose joseph josep juan julius karl keith kenneth kevin klaus konstantin kurt larry leonid leonard louis " +
    "luis mahmoud manuel marcel marco mark martin matthew maurice michael miguel mike mikhail mohamed mohammad " +
    "mohammed muhammad nicholas nicolas nikita nikolai oleg olaf oliver oscar otto pablo patrick paul pedro peter " +
    "philip pierre raymond recep richard robert roberto roger roland ronald rudolf samuel saddam sebastian sergei " +
    "sergey silvio simon stanley stephen steven stuart theodore thomas timothy tom tony valery vasily victor viktor " +
    "vladimir volodymyr walter werner wilhelm william willy winston yasser yitzhak yuri yury",
  female:
    "agnes alice alexandra amelia amy andrea angela anita ann anna anne annalena annegret barbara beatrice benazir " +
    "betty carla carmen caroline catherine cecilia charlotte christina christine clara claudia condoleezza cristina " +
    "deborah diana diane dora dorothy edith elena eleanor elisabeth elizabeth ella ellen emily emma erika eva evelyn " +
    "federica florence frances giorgia gloria grace greta hannah heather heidi helen helena hilda hillary indira ingrid " +
    "irene irina isabel isabella jacinda jane janet jeanne jennifer jessica joan johanna josephine joyce judith julia " +
    "julie kamala karen karin katherine kathleen katja laura linda lisa louise lucy ludmila madeleine magdalena maggie " +
    "margaret margarethe maria marie marina martha mary matilda megan melania mette michelle monica nancy natalia " +
    "natalya nina olena olga patricia paula pauline rachel rebecca rosa rosalind ruth samantha sandra sara sarah " +
    "sigrid simone sofia sonia sophia sophie stella susan susanna svetlana sylvia tatiana teresa theresa ursula valentina " +
    "vera veronica victoria viola virginia vivian wendy yulia zaha",
}

/** What a given name, in lower case, is usually taken for. */
export const givenNames: ReadonlyMap<string, Gender> = new Map(
  (["male", "female"] as const).flatMap((gender) => names[gender].split(" ").map((name) => [name, gender] as const)),
)
