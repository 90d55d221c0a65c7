/** Words that stand for one another in the rules, in their dictionary form. */
export const meeting =
  "talk|meeting|visit|summit|negotiation|trip|session|dialogue|conference|consultation|round|conversation|discussion|encounter|tour"
export const accord =
  "treaty|agreement|accord|deal|pact|memorandum|convention|protocol|contract|declaration|charter|settlement|communique|compact|document|text|alliance"
export const truce = "ceasefire|truce|armistice|cease|hostility|fighting"
export const troops =
  "troop|soldier|force|army|brigade|battalion|division|regiment|paratrooper|marine|infantry|unit|guard|ranger|guardsman|reservist|men|man|peacekeeper|garrison|military|contingent|column"
export const weapons =
  "ship|frigate|warship|destroyer|carrier|gunboat|boat|submarine|fleet|navy|flotilla|vessel|jet|fighter|plane|aircraft|bomber|tank|missile|artillery|battery|drone|helicopter|howitzer|armour|vehicle|squadron|cutter|rocket|launcher|gun"
export const police = "police|policeman|constable|gendarme|squad|officer"
export const envoy =
  "ambassador|envoy|consul|charge|chargé|attaché|diplomat|commissioner|representative|counterpart|emissary|delegate"
export const ties = "tie|relation|contact|link|cooperation|relationship|exchange"
export const flows =
  "export|import|trade|shipment|delivery|supply|gas|oil|aid|sale|flight|transit|loan|fund|payment|purchase|traffic|investment|assistance|fishing|credit|funding|service|visa|fuel|coal|grain|arm|electricity|ferry|budget|money|transaction|freight"
export const relief =
  "aid|assistance|loan|food|flour|medicine|blanket|tent|relief|wheat|rice|cheque|arm|weapon|ammunition|grant|credit|hospital|generator|supply|surgeon|doctor|nurse|million|billion|money|fund|vaccine|fuel|equipment|rescuer|jet|tank|missile|rifle|lorry|truck|shelter|team|medic|volunteer|expert|engine|silo|radar"
export const penalties =
  "sanction|tariff|duty|embargo|blockade|levy|boycott|quota|penalty|fine|surcharge|ban|restriction"
export const captives =
  "prisoner|hostage|captive|detainee|fisherman|sailor|crew|journalist|soldier|pilot|activist|dissident|trawler|ship|skipper|seaman|engineer|policeman|student|national|citizen"
export const crowd =
  "demonstrator|protester|people|student|crowd|thousand|hundred|worker|farmer|miner|resident|youth|marcher|supporter|relative|activist|mob|villager|mother"
export const force =
  "force|war|attack|strike|military|invasion|retaliation|consequence|hell|bomb|missile|army|retribution"
export const worry =
  "concern|alarm|unease|dismay|anger|dissatisfaction|outrage|disappointment|worry|regret|displeasure|misgiving|fear|indignation|criticism|disapproval|revulsion|unhappiness"
