/** Longer passages are read, whatever they hold. */
export const longestFurniture = 260

/** What a page puts between the words of its menus. */
export const bars = /\s[|•·»›¦]\s|\s[|•·»›¦]|[|•·»›¦]\s/gu

/**
 * Passages by how they begin or by what no sentence has, with what they are. Each is tried on one short paragraph, from its
 * beginning; case tells a wire's slugs from words.
 */
export const furniture: readonly Readonly<{ pattern: RegExp; what: string }>[] = [
  {
    what: "a wire service's own line",
    pattern:
      /^(?:-0-|#{2,}|-{2,}\s*end\s*-{2,}|\(?(?:more(?: to (?:come|follow))?|ends?|end item|item ends)\)?[.:]?|(?:\^?(?:BC|AM|PM)-|URGENT|BULLETIN|FLASH|NEWSALERT|SNAP|TAKE \d|PAGE \d|\d(?:st|nd|rd|th) (?:LEAD|LD|UPDATE)|(?:EDS|Eds|EDITORS):)[^“”"]{0,200})$/u,
  },
  {
    what: "a note of the editors",
    pattern:
      /^[[(*_]*(?:editor(?:s['’]?|['’]s)? notes?|notes? to editors?|correction|clarification|(?:corrects|adds|updates|recasts|repeats|rewrites) (?:with|to|lead|date|name|spelling|paragraph|throughout|headline)\b|this (?:story|article|report|page) (?:has been|was|is being|will be) (?:updated|corrected|amended|edited|translated|published|syndicated|republished))/iu,
  },
  {
    what: "left over from a translation",
    pattern:
      /^[[(*_]*(?:(?:machine |automatic(?:ally)? |auto-?)(?:translat\w+)|translat(?:ed|ion) (?:by|from|with|into|of)\b|original (?:text|article|language)\b|show original|translator['’]?s? note|tr\. note)/iu,
  },
  {
    what: "a link to another report",
    pattern:
      /^[[(*_►▶→]*(?:related|more on this|more from|most (?:read|viewed|popular)|trending(?: now)?|you (?:may|might) also (?:like|be interested)|recommended(?: for you)?|see also|read (?:more|next|also|on)|up next|in other news|also in the news|don['’]t miss|watch(?: now| live)?|listen(?: live)?|video|gallery|photos?|in pictures|live (?:blog|updates?)|sponsored|promoted|advert\w*|story continues below)(?:\s?[:|–—►▶-]|$)/iu,
  },
  {
    what: "a page's own words to its readers",
    pattern:
      /^[[(*_]*(?:(?:share|like|tweet|pin|print|save|follow|subscribe|sign up|log in|join|download|click|tap|scroll|enable|accept|report a typo|found a mistake|select (?:it|the text)|leave a comment|be the first to comment|get (?:the|our) (?:app|newsletter)|support (?:us|our)|donate)\b(?: (?:this|us|it|on|to|for|here|now|with|up|in|our|the|and|all)\b)[^.“”"]{0,120}[.!]?|loading\.*|please wait\.*|\d+ (?:comments?|shares?|views?|min(?:utes?)? read)|font size\b.{0,60})$/iu,
  },
  {
    what: "a page's code",
    pattern:
      /^[^\n]{0,200}(?:\{\{|\}\}|\[object Object\]|&(?:nbsp|amp|quot|lt|gt|#\d{2,5});|<\/?(?:p|br|div|span|a|b|i|img|script|strong|em)\b[^<>]{0,80}>|\blorem ipsum\b|\[(?:insert|tk|todo|caption|gallery|embed|caption)\b)/iu,
  },
]
