/** What pages write over, between and below the paragraphs of an article that is none of it, told by the wording of a whole block. */

/** A block no longer than this can be a label or a line of the page (code units). */
const LONGEST_LINE = 300;
const LONGEST_LABEL = 80;

const LABEL = new RegExp(
  `^(?:${[
    '\\W{0,3}advertise?ments?\\W{0,3}|ads?|sponsored(?: content)?|promoted|(?:story|article) continues (?:below|after).{0,30}',
    'continue reading.{0,30}|scroll to continue.{0,30}|(?:read|see|watch|learn|find out|show) (?:more|also|next)\\W*|don.?t miss\\W*',
    'also (?:read|see|watch)\\W*|related(?: (?:articles?|stories|topics|news|content|links|coverage))?\\W*|more (?:from|on) .{1,40}',
    'share(?: (?:this|on|via|with) .{1,30}| this)?\\W*|(?:tweet|print|email|e-mail|comments?|save|facebook|twitter|whatsapp|loading)\\W*',
    '(?:image|photo|picture|media) (?:source|credit|caption),?.{0,60}|(?:image|photo|picture|slide) \\d+ (?:of|/) ?/? ?\\d+',
    'skip (?:to|past|advert).{0,40}|captions?|close|enlarge(?: (?:this )?image)?|play(?: video)?|hide caption|toggle caption|view (?:gallery|all|photos)',
    'trending(?: now)?|most (?:read|popular|viewed|shared)|recommended(?: (?:for you|stories|reading))?|top stories|latest(?: news| stories)?',
    'you (?:may|might) (?:also )?(?:like|be interested in).{0,20}|editor.?s.? (?:picks?|choice)|(?:sign up|subscribe)(?: now| today| here)?\\W*',
    '\\(?continue[ds] (?:on|from) (?:the )?(?:next|previous|following|page)\\b.{0,20}|\\d{1,3} (?:/|of) \\d{1,3}|attachments?|downloads?',
    '(?:log|sign) in (?:or (?:register|sign up|create an account) )?to (?:post|leave|add|write|join|comment|reply).{0,30}|for immediate release\\W*|table of contents\\W*',
    'was this (?:article|page|story|post|information)? ?(?:helpful|useful)\\W*|(?:did you )?(?:like|enjoy) this (?:article|story|post)\\W*|rate this .{1,20}',
  ].join('|')})$`,
  'i',
);

/** What stands where something cannot be shown. */
const NOT_SHOWN =
  /^(?:this|the) (?:video|audio|content|media|player|map|graphic)(?: content)? (?:can(?:not|.t| not) be (?:played|shown|displayed|loaded)|is (?:not|no longer) (?:available|supported))(?: here| in your (?:country|region|location|browser)| on this (?:page|device|site))?\W*$|^your browser (?:does not|doesn.t) support [^.]{0,60}\W*$|\b(?:enable|turn on|activate) javascript\b/i;

/** "Read more: Headline of another story". */
const LEADS_ELSEWHERE =
  /^(?:(?:read|see|watch|listen|learn|find out|discover)(?: (?:more|also|next|now|on|here))+|related(?: (?:article|story|stories|reading|news|coverage|link|video|content))?|also (?:read|see|watch)|more (?:on this|on this story|here|info(?:rmation)?)|see|watch|don.?t miss|recommended|must read|further reading|in (?:pictures|photos)|explainer)\s?[:|»>–—-]\s?\S/i;

/** "(Image: AGENCY)", "Photo by Name", "© Name", "Name/AGENCY via AGENCY" at the end of a caption. */
const CREDIT_WORD =
  '(?:images?|photos?|photographs?|photography|pictures?|pics?|credits?|illustrations?|graphics?|screenshots?|file photo|courtesy)';
const CREDIT = new RegExp(
  `^(?:\\(|\\[)?(?:©|\\(c\\)\\s|${CREDIT_WORD}(?:\\s?[:|/]| by | credit| courtesy| via |\\s?©)|via\\s[a-zß-ɏ])|` +
    `[([|]\\s?(?:[^()[\\]]{0,60}\\s)?${CREDIT_WORD}(?:\\s?[:/]| by | courtesy | via |\\s?©)[^()[\\]]{0,80}[)\\]]?$|` +
    `\\((?:AP|AFP|EPA|Reuters|Getty)[^()]{0,60}\\)$|` +
    `^[^.]{1,150}\\.\\s${CREDIT_WORD}(?:\\s?:| by )[^.:]{1,60}\\.?$`,
  'i',
);

const MONTH = '(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\\.?';
const DAY = `(?:today|yesterday|(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:mon|tue|wed|thu|fri|sat|sun)\\.?|\\d{1,2}(?:st|nd|rd|th)? ${MONTH}|${MONTH} \\d{1,2}|\\d{4})`;
/** "Published 3 May", "5 minutes ago", "Updated at 1:23 p.m.", "6 min read". */
const PAGE_DATE = new RegExp(
  `^(?:first |last )?(?:published|posted|updated|modified)(?: (?:by .{1,40} )?(?:on|at))?:?(?: (?:\\d|${DAY}|date\\b)|$)|` +
    '^\\d+ (?:sec(?:ond)?s?|min(?:ute)?s?|hours?|hrs?|days?|weeks?|months?) ago\\b|^\\d+[- ]min(?:ute)?s? read\\b',
  'i',
);
/** Letters of Latin script: a class of all the world's takes a browser long to make ready. */
const BYLINE =
  /^(?:[Bb]y|BY|[Ww]ords by|[Ss]tory by|[Ff]rom|[Rr]eporting by|[Ww]ritten by)\s+[A-ZÀ-ɏ](?:[^.!?]*(?:\.[^.!?]*)?|.{0,100}\b(?:\d{1,2}:\d\d|(?:19|20)\d\d)\b.{0,30})$/;

/** Who made an article, at its end: "(Reporting by A in B; editing by C)", "With inputs from D", "E contributed to this report". */
const WORK =
  '(?:(?:[Aa]dditional|[Ff]urther|[Ee]xtra) )?(?:[Rr]eporting|[Ww]riting|[Ee]diting|[Cc]ompiled|[Ee]dited|[Tt]ranslat(?:ed|ion)|[Ww]ritten|[Rr]eported|[Pp]roduced|[Pp]roduction|[Rr]esearch)';
const WORKS = `${WORK}(?:(?:,| and|, and| &) ${WORK.toLowerCase()})*`;
const MAKER =
  "(?:[A-ZÀ-ɏ][\\w.'’À-ɏ-]*|and|&|the [a-z]+|in|at|from|with|for|of|the|on|de|von|van|bin|al|our|other|staff|bureaus?|newsroom|desk|agency|agencies|wires?|colleagues|correspondents?|reporters?|writers?)";
const MAKERS = `${MAKER}(?:,? ${MAKER})*`;
const MAKES = /\bby:? (?:[A-Z]|our |staff)|\bcontributed\b|\breported from\b|ith .{0,20}\bfrom\b/;
const SIGN_OFF = new RegExp(
  `^\\W{0,3}(?:${MAKERS} reported from ${MAKERS}[.;]?(?: |$))?(?:$|` +
    `${WORKS} by:? ${MAKERS}(?:[;,.] ?(?:and )?${WORKS} by:? ${MAKERS})*\\W{0,3}$|` +
    `[Ww]ith (?:[a-z]+ )?(?:reporting|inputs?|reports?|contributions?|material|files|text) (?:by|from) ${MAKERS}\\W{0,3}$|` +
    `${MAKERS} (?:also )?contributed (?:(?:[a-z]+ )?(?:reporting|research)|(?:[a-z]+ ){0,2}(?:to|for) (?:this|the) (?:report|reporting|story|article|piece))\\W{0,3}$)`,
);
/** Invitations and notices of the outlet's own, which stand at the end, or in boxes. */
const OUTLETS_OWN = new RegExp(
  `^(?:${[
    '(?:please )?(?:follow|like|find|join|friend|contact|reach|email|e-mail|tweet|write to)\\b.{0,120}(?:\\b(?:on|at|via|by) (?:twitter|facebook|instagram|x\\b|linkedin|telegram|whatsapp|youtube|tiktok|email|e-mail)|@\\w|https?:|\\.(?:com|org|net|co)\\b)',
    '(?:©|\\(c\\)|copyright\\b)',
    // of more than one sentence it is somebody's account of how he knows
    '(?:sources?|via|tags?|topics|filed under|posted in|keywords|categor(?:y|ies)|more about)\\s?:(?!.*[a-z]{4}[.!?]\\s+\\S+ \\S+ \\S)',
    '(?:sign up|subscribe|register|click here|tap here|download)\\b.{0,200}\\b(?:newsletters?|inbox|e?mails?|alerts?|app|channel|podcast|subscribers?|updates|to read|to continue|stories|today|free|here|writers|notifications)\\b',
    '\\W?(?:except for the headline,? )?(?:this (?:story|article|post|content|piece|report)|a version of this (?:story|article)) (?:was|is|has (?:not )?been|first|originally)\\b.{0,60}\\b(?:published|appeared|produced|posted|syndicated|updated|edited by)\\b',
    '(?:got|have) (?:an?|any) (?:tip|story|news|question|comment|feedback|opinion|thought|view)\\w*\\b|send (?:us )?(?:your )?(?:tips|feedback|comments|stories)\\b',
    '(?:thanks|thank you) for (?:reading|subscribing|supporting)\\b',
    '(?:for more|get (?:the|our|more|all)|want more|visit|check out|don.t miss)\\b.{0,100}\\b(?:stories|news|newsletters?|coverage|updates|visit|website|our site|inbox|follow|here)\\b.{0,60}$',
    '(?:printed (?:from|on|by)\\b|(?:original|permanent|source) (?:link|url|address)\\s?:)',
    '(?:terms of (?:use|service)|privacy policy|cookie policy|we use cookies)\\b',
    '(?:acquire|purchase|buy|request|get|obtain) (?:licen[sc]ing|reprint|republi(?:shing|cation)|reuse|re-use) (?:rights|permissions?)\\b|our (?:standards|principles)\\s?:',
    '(?:for )?(?:all )?(?:media|press) (?:enquiries|inquiries|contacts?|queries|office|relations)\\b|contacts?\\s?:.*(?:@|\\d{3})|for (?:more|further|additional) information,? (?:please )?(?:contact|call|email|write)\\b',
  ].join('|')})`,
  'i',
);
const OUTLETS_OWN_ANYWHERE =
  /\ball rights reserved\b|\bmay not be (?:published|reproduced|republished).{0,60}(?:broadcast|rewritten|redistributed|permission)|\b(?:earn|receive|get)\b.{0,40}\b(?:commissions?|affiliate)\b|\baffiliate (?:links?|commissions?)\b/i;
/** "You are reading a free letter. Become a member to get all of them." */
const BECOME =
  /\bbecome (?:an? )?(?:[a-z-]+ (?:or [a-z-]+ )?)?(?:members?|subscribers?|supporters?|patrons?)\b/i;
/** "Ann Lee is a reporter at the paper": one sentence or three on who wrote it. */
const BIOGRAPHY =
  /^(?:[A-ZÀ-ɏ][A-Za-zÀ-ɏ.’'-]+ ){2,4}(?:is|was|has been|covers|writes|reports|teaches) (?:(?:an?|the|our|its|for|on|about) )?.{0,160}\b(?:reporter|writer|journalist|editor|correspondent|columnist|contributor|producer|author|professor|fellow|freelancer?|staff|newsroom)\b/;

/** Headings and lines after which only links to others come. */
const OPENS_LINKS =
  /^(?:(?:sources|references|external links|notes)\W*$|more|most|related|recommended|also|read|see|trending|popular|latest|top|other|further|you (?:may|might)|want more|don.?t miss|from (?:the web|around|our)|next|up next|keep reading|continue|editor.?s|our best|in other news|around the web|elsewhere|sponsored|promoted)(?:\b|$)/i;

/** What a block's words say that it is; null when they could be the article's. */
export type Wording =
  | 'label'
  | 'elsewhere'
  | 'credit'
  | 'date'
  | 'byline'
  | 'sign-off'
  | 'notice'
  | 'biography';

/**
 * Reads a whole block's text. Rules for English only, as the reader is; they ask for the wording of whole lines, so that a sentence of a
 * story that mentions the same things is not taken for one.
 */
export function wordingOf(words: string): Wording | null {
  if (words.length > LONGEST_LINE) return null;
  if (words.length < LONGEST_LABEL && LABEL.test(words)) return 'label';
  if (words.length < 2 * LONGEST_LABEL && NOT_SHOWN.test(words)) return 'label';
  if (LEADS_ELSEWHERE.test(words)) return 'elsewhere';
  if (CREDIT.test(words)) return 'credit';
  if (words.length < LONGEST_LABEL && PAGE_DATE.test(words)) return 'date';
  if (MAKES.test(words) && SIGN_OFF.test(words)) return 'sign-off';
  if (words.length < 2 * LONGEST_LABEL && BYLINE.test(words)) return 'byline';
  if (OUTLETS_OWN.test(words) || OUTLETS_OWN_ANYWHERE.test(words)) return 'notice';
  if (words.includes('ecome ') && BECOME.test(words)) return 'notice';
  return BIOGRAPHY.test(words) ? 'biography' : null;
}

/** What stands where a page lets nobody read on who has not paid, or is not known to it. */
const PAYWALL = new RegExp(
  `^(?:${[
    '(?:sorry, )?this (?:article|story|content|page|post|report|item|newsletter) is (?:only |exclusively |reserved |free |available )*(?:for|to) (?:our |paid |paying |registered )*(?:subscribers|members|readers|supporters)\\b',
    '(?:subscribe|register|sign (?:in|up)|log in|become an? (?:member|subscriber)|create (?:a|your) (?:free )?account|start (?:a|your) (?:free )?trial)\\b.{0,40}\\bto (?:continue|keep|read|unlock|finish|access|view)\\b',
    'to (?:continue|keep|go on|finish) reading\\b|(?:continue|keep|go on) reading (?:this (?:article|story)|with|for|by)\\b|unlock (?:this|the (?:full|rest))\\b|(?:want|like|wish) to (?:continue|keep|go on) reading\\b',
    'you(?:.ve| have) (?:reached|read|used|run out of)\\b.{0,40}\\b(?:articles?|stories|limit)\\b|(?:the )?(?:rest|remainder) of (?:this|the) (?:article|story) is\\b',
    'already (?:an?|have an?) (?:paid |paying |registered )?(?:subscriber|member|account|subscription)\\W*(?:$|log\\b|sign\\b|click\\b)|(?:subscribers?|members?)[ -]only\\W*$',
  ].join('|')})`,
  'i',
);

/** "About Open Hands", "Notes to editors": what the sender of a statement adds to it. */
const ADDED =
  /^(?:notes? to (?:the )?editors?\b|editors?.? notes?$|(?:media|press) (?:contacts?|enquiries|inquiries)\b|-?\s?ends?\s?-?$|about\b)/i;

/** "11:40", "9.15 am GMT", "14:02 BST, 3 May", "5 minutes ago": the hour of an event, as a whole line. */
const CLOCK = new RegExp(
  `^(?:at )?(?:\\d{1,2}[:.]\\d{2}(?:\\s?[ap]\\.?m\\.?)?|\\d{1,2}\\s?[ap]\\.?m\\.?)(?:\\s?\\(?(?:[a-z]{2,4}t|utc)\\)?)?(?:[\\s,|–—-]+(?:on )?${DAY})*$|` +
    '^\\d{1,3}\\s?(?:sec(?:ond)?|min(?:ute)?|hour|hr|day|[mhd])s? ago$',
  'i',
);

/** Whether a line tells an hour and nothing else. */
export function isClock(words: string): boolean {
  return words.length < LONGEST_LABEL / 2 && CLOCK.test(words);
}

/** Whether a line asks the reader to pay, or to say who he is, before he reads on. */
export function closesArticle(words: string): boolean {
  return words.length < LONGEST_LINE && PAYWALL.test(words);
}

/** Whether a line heads what the sender of a statement adds to it; of "About X" only where the next words are about X. */
export function opensAddition(words: string, next: string): boolean {
  if (!ADDED.test(words)) return false;
  const about = /^about (?:the )?([^:.]{2,80})(?::\s*(.*))?$/is.exec(words);
  if (!about) return !/^about\b/i.test(words);
  const [, name = '', said] = about;
  return (
    name !== '' &&
    !name.startsWith(name.charAt(0).toLowerCase()) &&
    (said || next).replace(/^The /, '').startsWith(name.trim())
  );
}

/** Whether a line announces links to other stories. */
export function opensLinks(words: string): boolean {
  return words.length < LONGEST_LABEL && OPENS_LINKS.test(words);
}

/** Whether a block is made of sentences, rather than a line of a page: a name, a place, a date, a crumb. */
export function endsAsSentence(words: string): boolean {
  return /[.!?…:;][\s"'”’»)\]]*$/.test(words);
}
