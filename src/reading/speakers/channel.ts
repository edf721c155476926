/** On which channel words were given, and what that says of their route. A closed list of the field. */
import type { Route } from '../reading.ts';

export interface Channel {
  channel: string;
  route?: Route;
}

/**
 * Each form with its route; the channel is named as the text has it, without the article. Words are of the letters of Latin script: to
 * look for \p{L} in either case has an engine fold every script there is, which takes as long as to read a paragraph.
 */
const FORMS: readonly (readonly [form: RegExp, route: Route | undefined, name?: string])[] = [
  [/\bin (?:an?|his|her|their|its|the) ((?:[a-zß-ɏḀ-ỿ]+ ){0,2}?(?:tweet|post|thread|blog post))\b/i, 'post'],
  [
    /\b(?:[Oo]n|[Vv]ia|[Tt]hrough|[Oo]ver) ((?:Twitter|Facebook|Telegram|WhatsApp|Instagram|YouTube|TikTok|Truth Social|social media|X(?= *[,.;:]|$)))/,
    'post',
  ],
  [
    /\b(Twitter|Facebook|Telegram|WhatsApp|Instagram|YouTube|TikTok) (?:post|page|message|account|video|channel|handle|profile)\b/,
    'post',
  ],
  [/\b(tweeted|tweeting|retweeted)\b/i, 'post', 'tweet'],
  [
    /\b(?:in|through|via) (?:an?|his|her|their|its|the) ((?:[a-zß-ɏḀ-ỿ]+ ){0,2}?(?:audio|video|voice|recorded|written|text) (?:message|recording|clip|address|statement|note|tape))\b/i,
    'statement',
  ],
  [
    /\bin (?:an?|his|her|their|its|the|another|separate) ((?:[a-zß-ɏḀ-ỿ]+ ){0,2}?(?:statement|press release|communiqu[eé]|letter|speech|sermon|address|broadcast|bulletin|memo|declaration|video|note|recording|e-?mail))\b/i,
    'statement',
  ],
  [
    /\b(?:at|to|during|in) (?:an?|the|his|her|their|its) ((?:[a-zß-ɏḀ-ỿ]+ ){0,1}?(?:news conference|press conference|news briefing|press briefing|briefing|presser))\b/i,
    'statement',
  ],
  [
    /\b(?:by|over the|via|on the) ((?:tele)?phone|e-?mail|satellite phone|text message|video link)\b/i,
    undefined,
  ],
  [
    /\bin an? ((?:tele)?phone interview|phone call|telephone call|video interview|television interview|TV interview|radio interview)\b/i,
    undefined,
  ],
  [/\bin an? (?:[a-zß-ɏḀ-ỿ]+ )?(interview)\b/i, undefined],
  [
    /\bon (?:its|their|his|her) ((?:[a-zß-ɏḀ-ỿ]+ ){0,2}?(?:website|site|channel|page|account|blog))\b/i,
    'post',
  ],
  [/\bon (state (?:television|TV|radio|media)|national (?:television|TV|radio))\b/i, 'statement'],
  [/\b(statement)s? (?:said|says|read|reads|claimed|added|from|by|issued|released|signed)\b/i, 'statement'],
];

/** @param around the words of an attribution's sentence near its source and cue, without what is said */
export function channelIn(around: string): Channel | null {
  for (const [form, route, name] of FORMS) {
    const found = form.exec(around)?.[1];
    if (found) return { channel: name ?? found, ...(route && { route }) };
  }
  return null;
}
