import { rulesOf, type TriggerRule } from "./rule.ts"

/** Rules for nouns that name an act. */
// biome-ignore format: a rule a line
export const nouns: readonly TriggerRule[] = [
  ...rulesOf("noun", "CONSULT", [
    ["talks", "", "talk|negotiation|consultation|meeting|summit|conversation|discussion|dialogue|bargaining|debate|round", "the [talks] between Arvania and Ostia", "mutual"],
    ["visit-noun", "visit", "visit|trip|tour", "the [visit] by Arvania to Ostia"],
    ["phone-call", "phone", "call|conversation by,with,between,to:@", "the [call] with Ostia", "mutual"],
  ]),
  ...rulesOf("noun", "ASSAULT", [
    ["attack-on", "", "attack|assault|raid|offensive|invasion|bombardment|incursion|strike|massacre|ambush on,against,at,into:*", "the [attack] on Ostia"],
    ["attack-by", "", "attack|assault|raid|offensive|invasion|bombardment|incursion|strike|massacre|ambush|clash who:@", "the [attack] by Arvania"],
    ["shootout", "firearms", "shootout|gunfight|gunfire", "the [shootout] in Veld"],
    ["bombing", "explosives", "bombing|explosion|blast what:*", "the [bombing] of the barracks"],
    ["attempt-on-life", "targeted", "attempt on:life|lives", "the [attempt] on the life of the envoy"],
    ["exchange-of-fire", "firearms", "exchange what:fire|shot|gunfire", "the [exchange] of fire"],
    ["downing", "heavy-weapons", "downing|sinking|torpedoing what:*", "the [downing] of the jet"],
    ["killing", "targeted", "killing|assassination|murder|execution|beheading|lynching|poisoning|stabbing", "the [killing] of the envoy"],
    ["abduction", "abduct", "abduction|kidnapping|hijacking", "the [abduction] of the envoy"],
    ["torture-noun", "torture", "torture", "the [torture] of prisoners"],
    ["rape-noun", "sexual", "rape", "the [rape] of two women"],
    ["shelling", "heavy-weapons", "shelling", "the [shelling] of the town"],
  ]),
  ...rulesOf("noun", "SANCTION", [
    ["sanctions", "discontinue", "sanction|tariff|embargo|duty|blockade on,against:*", "the [sanctions] on Ostia"],
    ["expulsion", "expel", "expulsion", "the [expulsion] of the envoys of Ostia"],
  ]),
  ...rulesOf("noun", "COERCE", [
    ["arrest-of", "arrest", "arrest|detention|imprisonment what:*", "the [arrest] of the editor"],
    ["seizure", "seize", "seizure|confiscation what:*", "the [seizure] of the trawler"],
  ]),
  ...rulesOf("noun", "PROTEST", [
    ["demonstration", "demo", "demonstration|protest|rally|march who:*", "a [demonstration] by students"],
    ["walkout", "strike", "walkout|stoppage|strike who:worker|miner|teacher|nurse|docker|driver|crew|pilot|railwayman|clerk", "a [walkout] by miners"],
  ]),
  ...rulesOf("noun", "COOPERATE", [
    ["exercise", "", "exercise|drill|manoeuvre|patrol near:with|together", "the [exercise] with Ostia", "mutual"],
  ]),
  ...rulesOf("noun", "RETREAT", [
    ["release-of", "release", "release what:*", "the [release] of the sailors"],
    ["withdrawal", "withdraw", "withdrawal|pullout|retreat what:*", "the [withdrawal] of the troops"],
    ["resignation", "resign", "resignation what:*", "the [resignation] of the minister"],
  ]),
  ...rulesOf("noun", "THREATEN", [
    ["threat", "", "threat do:*", "the [threat] to close the border"],
  ]),
  ...rulesOf("noun", "REQUEST", [
    ["request-of", "", "request|appeal|plea|behest|instigation what:@", "the [request] of Ostia", "undergone"],
    ["call-noun", "", "call|appeal|demand|request for:*", "the [call] for a ceasefire"],
  ]),
  ...rulesOf("noun", "ACCUSE", [
    ["inquiry", "investigate", "inquiry|investigation|probe into:*", "the [inquiry] into the blast"],
  ]),
]
