import type { OmissionRule } from "../omission/rule.ts"

/** English residue of web pages. Each pattern is held to a whole short paragraph, since sentences begin with such words too. */
export const omissions: readonly OmissionRule[] = [
  {
    kind: "read-also",
    reason: "read-also-label",
    example: "Read also: Oil prices climb after talks",
    pattern:
      /^[[(>»▶•*\s-]{0,4}(?:read also|also read|see also|read more|read next|more on this|more on this story|more on this topic|related|related (?:articles?|stories|story|news|content|coverage|links?|topics?)|also on [A-Z]\w+|recommended(?: for you)?|don't miss|you may also like|you might also like|most read|top stories|trending(?: now)?|up next|watch also)\s?(?:[:：>»|]|[–—-] )/i,
    longest: 250,
  },
  {
    kind: "read-also",
    reason: "read-also-alone",
    example: "Read more",
    pattern:
      /^[[(]?(?:read also|also read|see also|read more|read next|read full story|related (?:articles|stories|news|content)|more on this story|recommended for you|you may also like|most read|most popular|trending now|up next|continue reading|keep reading|show more|load more|more news|latest news|top stories)[\])]?[.…»>→]*$/i,
    longest: 40,
  },
  {
    kind: "read-also",
    reason: "read-the-rest",
    example: "Read the rest of the story here.",
    pattern:
      /^(?:you can )?(?:read|see|view) (?:the (?:rest|full|whole|entire|original)|more of|it all|more)\b[^.!?"“”]{0,70}\b(?:here|at [\w .]+|on [\w .]+)\.?$/i,
    longest: 110,
  },
  {
    kind: "read-also",
    reason: "watch-the-video",
    example: "Watch the full interview below:",
    pattern:
      /^(?:watch|listen to|see|click(?: here)? (?:for|to watch)) (?:the|a|an|both|more) [^.!?"“”]{0,80}\b(?:above|below|here)[.:]?$/i,
    longest: 110,
  },
  {
    kind: "newsletter",
    reason: "sign-up",
    example: "Sign up for our newsletter",
    pattern:
      /^(?:(?:want more[^.?!]{0,60}\?|for more,?|please|never miss [^.!]{0,50}[.!]) )?(?:(?:sign up|subscribe|register|join us|join our)(?: (?:here|now|today|for free))?[.!]?$|(?:sign up|subscribe|join)\b(?=[^“”"]*\b(?:newsletters?|e-?mails?|channels?|podcasts?|telegram|whatsapp|youtube|updates|alerts|briefings?|inbox|notifications|mailing list)\b)[^“”"]*$)/i,
    longest: 180,
  },
  {
    kind: "newsletter",
    reason: "receive-this",
    example: 'Want to receive this in your inbox? Sign up by clicking the "subscribe" button:',
    pattern: /^(?:want to|you can) (?:receive|get) (?:this|our|the)\b[^“”]*\b(?:inbox|e-?mail|newsletter)\b/i,
    longest: 250,
  },
  {
    kind: "newsletter",
    reason: "follow-on-network",
    example: "Follow Pam Key on Twitter @pamkeyNEN.",
    pattern:
      /^(?:like and )?follow (?:@\w[^“”"]{0,100}|(?:us|me|[^.!?“”",]{2,90}) (?:on|at|via) ?[^“”"]{0,30}(?:twitter|facebook|instagram|telegram|youtube|linkedin|whatsapp|google news|threads|@\w|#\w)[^“”"]{0,80})$/i,
    longest: 160,
  },
  {
    kind: "newsletter",
    reason: "get-the-app",
    example: "Download our app",
    pattern:
      /^(?:download|get|try|install) (?:our|the) (?:[\w ]{0,20} )?(?:apps?|newsletter|daily briefing|morning briefing)\b[^“”"]*$/i,
    longest: 120,
  },
  {
    kind: "newsletter",
    reason: "our-telegram",
    example: "Our Telegram channel: t.me/news",
    pattern: /^(?:our|the) (?:telegram|whatsapp|viber|youtube) (?:channel|group)\s?(?:[:：–—-].*|[.!]?$)/i,
    longest: 100,
  },
  {
    kind: "advertisement",
    reason: "advertisement-label",
    example: "ADVERTISEMENT",
    pattern:
      /^[[(–—-]{0,2}\s?(?:advertisements?|advertising|sponsored(?: content| post)?|paid (?:content|post)|promoted(?: content)?|story continues below(?: this)?(?: advertisement| ad)?|article continues (?:below|after)(?: this| the)?(?: advertisement| ad)?|continue reading below)\s?[\])–—:.-]{0,2}$/i,
    longest: 60,
  },
  {
    kind: "caption",
    reason: "photo-label",
    example: "Photo: Jane Roe / AFP",
    pattern:
      /^[[(]?(?:file (?:photo|picture|image|pic)|photos?(?: credits?| by)?|pictures?|images?(?: credits?)?|illustration|photographs?|pic|video|infographic|caption|screenshot)\s?:\s?\S/i,
    longest: 300,
  },
  {
    kind: "caption",
    reason: "photo-by",
    example: "(Photo by Jane Roe/Getty Images)",
    pattern:
      /^[[(]?(?:photo|picture|image|photograph|illustration)s? (?:by|from|courtesy of|via|©) [^.!?]{2,80}[\])]?\.?$/i,
    longest: 110,
  },
  {
    kind: "caption",
    reason: "agency-credit-alone",
    example: "Scott Olson via Getty Images.",
    pattern:
      /^[[(]?(?:[^.!?,;:()“”"]{0,50}?(?: via |\/| ?- ?|, ))?(?:getty(?: images)?|ap photo|ap images|reuters pictures|shutterstock|epa-efe|afp photo|alamy)(?:\/[\w .'’-]{2,40}){0,3}[\])]?\.?$/i,
    longest: 100,
  },
  {
    kind: "caption",
    reason: "ends-in-photo-credit",
    example: "Christoph Blocher reacts during a meeting. (FABRICE COFFRINI/AFP/Getty Images)",
    pattern:
      /[([](?:[^()[\]]{0,60}(?:\/|via |by ))?(?:getty images?|ap photo|afp photo|reuters photo|epa-efe|shutterstock)(?:\/[^()[\]]{2,40})?[)\]]\.?$/i,
    longest: 450,
  },
  {
    kind: "navigation",
    reason: "share-buttons",
    example: "Share on Facebook",
    pattern:
      /^(?:(?:share|tweet|pin|print|e-?mail|save|copy link|bookmark|whatsapp|facebook|twitter|telegram|linkedin|reddit|flipboard)(?: (?:this|it))?(?: (?:article|story|page|post|link))?(?:(?: on| to| via| with| by)? ?(?:facebook|twitter|x|e-?mail|whatsapp|telegram|linkedin|reddit|friends))?[\s|,/·•]*)+$/i,
    longest: 120,
  },
  {
    kind: "navigation",
    reason: "comments-count",
    example: "Comments (12)",
    pattern:
      /^(?:(?:view|show|read|post|leave|add|write)(?: all| a)? )?(?:\d[\d,.]* )?(?:comments?|shares?|views?|replies|reading time|min read)(?: ?[(:]? ?\d[\d,.]*k?(?: min(?:utes?)?)?\)?)?\.?$/i,
    longest: 40,
  },
  {
    kind: "navigation",
    reason: "bracketed-trail",
    example: "[Home] > [World] > [Text] Font size: Large Medium Small",
    pattern: /^\[?(?:home|main|main page|homepage)\]?\s?(?:[>»›/|→•·]|::)\s?\S/i,
    longest: 200,
  },
  {
    kind: "navigation",
    reason: "page-furniture",
    example: "Back to top",
    pattern:
      /^(?:back to top|skip to (?:main )?content|go to (?:top|comments)|previous (?:article|story)|next (?:article|story)|log ?in|sign in|register|menu|search|font size:?[\w\s]{0,30}|text size:?[\w\s+-]{0,20}|print this (?:page|article)|click here[^.“”"]{0,60}|accept (?:all )?cookies|tags?:\s?\S[^.“”"]{0,150}|topics?:\s?\S[^.“”"]{0,150})\.?$/i,
    longest: 170,
  },
  {
    kind: "copyright",
    reason: "copyright-sign",
    example: "© 2024 Example News. All rights reserved.",
    pattern: /^(?:copyright\s?(?:©|\(c\))?[^.“”"]{0,30}\d{4}|\(c\) ?\d{4}|©)[^“”"]{0,200}$/i,
    longest: 220,
  },
  {
    kind: "copyright",
    reason: "all-rights-reserved",
    example: "All rights reserved. This material may not be published, broadcast, rewritten or redistributed.",
    pattern: /\ball rights reserved\b|^this material may not be published, broadcast/i,
    longest: 250,
  },
]
