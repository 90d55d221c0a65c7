import type { OmissionRule } from "../omission/rule.ts"

/**
 * Residue in the languages that agencies translate from and link to. It stands in English reports as it was, so it is
 * known here whatever the language of the report; a language's own pack may bring more.
 */
export const foreignOmissions: readonly OmissionRule[] = [
  {
    kind: "read-also",
    reason: "read-also-uk",
    example: "Читайте також: Курс валют",
    pattern: /(?:^|[.!?…]\s?)(?:читайте також|дивіться також|детальніше|більше новин|до теми)(?:\s?[:：].*|[.…]?)$/iu,
    longest: 250,
  },
  {
    kind: "read-also",
    reason: "read-also-ru",
    example: "Читайте также: Курс валют",
    pattern: /(?:^|[.!?…]\s?)(?:читайте также|смотрите также|подробнее|по теме|больше новостей)(?:\s?[:：].*|[.…]?)$/iu,
    longest: 250,
  },
  {
    kind: "read-also",
    reason: "read-also-de",
    example: "Siehe auch: Wetter und Sport",
    pattern:
      /^(?:siehe auch|lesen sie auch|lesen sie mehr|mehr zum thema|auch interessant|weiterlesen)\s?(?:[:：–-].*|\.?$)/iu,
    longest: 250,
  },
  {
    kind: "read-also",
    reason: "read-also-fr",
    example: "Lire aussi : Les prix montent",
    pattern: /^(?:lire aussi|à lire aussi|voir aussi|lire la suite|à lire également)\s?(?:[:：–-].*|\.?$)/iu,
    longest: 250,
  },
  {
    kind: "read-also",
    reason: "read-also-es",
    example: "Lea también: Suben los precios",
    pattern:
      /^(?:lea también|lee también|leer más|ver también|te puede interesar|le puede interesar)\s?(?:[:：–-].*|\.?$)/iu,
    longest: 250,
  },
  {
    kind: "read-also",
    reason: "read-also-it",
    example: "Leggi anche: Salgono i prezzi",
    pattern: /^(?:leggi anche|vedi anche|per approfondire)\s?(?:[:：–-].*|\.?$)/iu,
    longest: 250,
  },
  {
    kind: "read-also",
    reason: "read-also-pt",
    example: "Leia também: Preços sobem",
    pattern: /^(?:leia também|leia mais|veja também|saiba mais)\s?(?:[:：–-].*|\.?$)/iu,
    longest: 250,
  },
  {
    kind: "read-also",
    reason: "read-also-pl",
    example: "Czytaj także: Ceny rosną",
    pattern: /^(?:czytaj także|czytaj też|czytaj więcej|zobacz także|zobacz też)\s?(?:[:：–-].*|\.?$)/iu,
    longest: 250,
  },
  {
    kind: "read-also",
    reason: "read-also-tr",
    example: "Ayrıca okuyun: Fiyatlar yükseldi",
    pattern: /^(?:ayrıca okuyun|bunu da okuyun|ilgili haberler?|devamını oku)\s?(?:[:：–-].*|\.?$)/iu,
    longest: 250,
  },
  {
    kind: "read-also",
    reason: "read-also-ar",
    example: "اقرأ أيضا: أسعار العملات",
    pattern: /^(?:اقرأ أيضًا|اقرأ أيضا|اقرأ أيضاً|اقرأ المزيد|شاهد أيضا|شاهد أيضًا)\s?(?:[:：–-].*|$)/u,
    longest: 250,
  },
  {
    kind: "read-also",
    reason: "read-also-fa",
    example: "بیشتر بخوانید: قیمت ارز",
    pattern: /^(?:بیشتر بخوانید|همچنین بخوانید)\s?(?:[:：–-].*|$)/u,
    longest: 250,
  },
  {
    kind: "read-also",
    reason: "read-also-zh",
    example: "相关阅读：油价上涨",
    pattern: /^(?:相关阅读|延伸阅读|相关新闻|阅读更多|更多新闻|推荐阅读)\s?(?:[:：].*|$)/u,
    longest: 150,
  },
  {
    kind: "newsletter",
    reason: "subscribe-uk",
    example: "Підписуйтесь на наш канал",
    pattern: /(?:^|[.!?…]\s?)(?:підписуйтесь|підписуйтеся|підпишіться|приєднуйтесь) (?:на|до) .{2,80}$/iu,
    longest: 200,
  },
  {
    kind: "newsletter",
    reason: "subscribe-ru",
    example: "Подписывайтесь на наш канал",
    pattern: /(?:^|[.!?…]\s?)(?:подписывайтесь|подпишитесь|присоединяйтесь) (?:на|к) .{2,80}$/iu,
    longest: 200,
  },
  {
    kind: "newsletter",
    reason: "subscribe-de",
    example: "Abonnieren Sie unseren Newsletter",
    pattern: /^(?:abonnieren sie|jetzt abonnieren|folgen sie uns|melden sie sich für unseren newsletter)\b/iu,
    longest: 150,
  },
  {
    kind: "newsletter",
    reason: "subscribe-fr",
    example: "Abonnez-vous à notre newsletter",
    pattern: /^(?:abonnez-vous|inscrivez-vous à|suivez-nous)/iu,
    longest: 150,
  },
  {
    kind: "newsletter",
    reason: "subscribe-es",
    example: "Suscríbete a nuestro boletín",
    pattern: /^(?:suscríb[ea]se|suscríbete|síguenos|síganos|únete a)/iu,
    longest: 150,
  },
  {
    kind: "caption",
    reason: "photo-uk-ru",
    example: "Фото: Укрінформ",
    pattern: /^(?:фото|ілюстрація|иллюстрация|скріншот|скриншот)\s?[:：/]/iu,
    longest: 200,
  },
  {
    kind: "caption",
    reason: "photo-elsewhere",
    example: "Foto: dpa",
    pattern:
      /^(?:fotos?|bild|archivfoto|symbolbild|crédit photo|fotograf(?:ía|ia)|zdjęcie|fot\.|fotoğraf|صورة|图片来源|图)\s?[:：]/iu,
    longest: 200,
  },
  {
    kind: "advertisement",
    reason: "advertisement-elsewhere",
    example: "Реклама",
    pattern: /^(?:реклама|anzeige|publicité|publicidad|pubblicità|publicidade|reklama|reklam|إعلان|广告)[.:]?$/iu,
    longest: 30,
  },
]
