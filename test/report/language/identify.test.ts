import { expect, test } from "vitest"
import { identifyLanguage } from "../../../src/report/index.ts"

const cases: readonly (readonly [language: string, text: string])[] = [
  ["en", "Police in Vostany tortured at least 41 detainees with electric cable last year."],
  ["uk", "Блінкен під час візиту до Китаю закликав Пекін до співпраці зі США25.04.24, 16:00"],
  ["uk", "У Сульмарії фермери перекрили дорогу до кордону. Читайте також"],
  ["de", "Siehe auch: Wetter, Lottozahlen und Sport auf Seite 4"],
  ["de", "Mehr zum Thema: Wetter, Verkehr und Sport aus dem Norden"],
  ["fr", "Météo: pluie sur tout le nord du pays, vent faible."],
  ["ar", "اقرأ أيضا: أسعار العملات في السوق السوداء اليوم"],
  ["es", "El presidente del Gobierno dijo que no aceptará las condiciones de la Unión Europea"],
  ["pt", "O presidente disse que não vai aceitar as condições do governo brasileiro"],
  ["it", "Il presidente del Consiglio ha detto che non accetterà le condizioni dell’Unione europea"],
  ["nl", "De minister-president zei dat hij de voorwaarden van de Europese Unie niet zal accepteren"],
  ["pl", "Prezydent powiedział, że nie zaakceptuje warunków Unii Europejskiej"],
  ["cs", "Prezident řekl, že nepřijme podmínky Evropské unie"],
  ["sk", "Prezident povedal, že neprijme podmienky Európskej únie, ktoré sa týkajú ciel"],
  ["ro", "Președintele a spus că nu va accepta condițiile Uniunii Europene"],
  ["tr", "Cumhurbaşkanı, Avrupa Birliği’nin şartlarını kabul etmeyeceğini söyledi"],
  ["sv", "Statsministern sade att han inte accepterar villkoren från EU"],
  ["da", "Statsministeren siger, at han ikke accepterer betingelserne fra EU, og det blev han kritiseret for"],
  ["fi", "Pääministeri sanoi, että hän ei hyväksy Euroopan unionin ehtoja"],
  ["hu", "A miniszterelnök azt mondta, hogy nem fogadja el az Európai Unió feltételeit"],
  ["bg", "Президентът заяви, че няма да приеме условията на Европейския съюз"],
  ["sr", "Председник је рекао да неће прихватити услове Европске уније"],
  ["hr", "Predsjednik je rekao da neće prihvatiti uvjete Europske unije"],
  ["be", "Прэзідэнт сказаў, што не прыме ўмовы Еўрапейскага саюза"],
  ["ru", "Президент заявил, что не примет условия Европейского союза"],
  ["uk", "Президент заявив, що не прийме умови Європейського Союзу"],
  ["ja", "大統領は条件を受け入れないと述べた"],
  ["zh", "总统表示不会接受欧盟的条件"],
  ["fa", "رئیس جمهور گفت که شرایط را نمی‌پذیرد"],
  ["und", "Xi Jinping"],
  ["und", "12 34"],
  ["id", "Presiden mengatakan bahwa dia tidak akan menerima syarat dari Uni Eropa"],
  ["vi", "Tổng thống nói rằng ông sẽ không chấp nhận các điều kiện của EU"],
  ["el", "Ο πρωθυπουργός δήλωσε ότι δεν θα δεχθεί τους όρους"],
  ["he", "ראש הממשלה אמר כי לא יקבל את התנאים"],
  ["ko", "대통령은 조건을 받아들이지 않겠다고 말했다"],
  ["hi", "राष्ट्रपति ने कहा कि वे शर्तें स्वीकार नहीं करेंगे"],
  ["ur", "صدر نے کہا کہ وہ یورپی یونین کی شرائط قبول نہیں کریں گے ٹھیک ہے"],
  ["ka", "პრეზიდენტმა განაცხადა"],
  ["und", ""],
]

test.each(cases)("%s: %s", (language, text) => {
  expect(identifyLanguage(text)).toBe(language)
})

test("a short line is taken for the language around it unless its words say otherwise", () => {
  expect(identifyLanguage("Utah is most uncertain state.", "en")).toMatch(/^(?:en|und)$/)
  expect(identifyLanguage("Siehe auch: Wetter, Lottozahlen und Sport auf Seite 4", "en")).toBe("de")
})
