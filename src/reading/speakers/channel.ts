/** On which channel words were given, and what that says of their route. A closed list of the field. */
import type { Route } from '../reading.ts';

export interface Channel {
  channel: string;
  route?: Route;
}

/** The channel is named as the text has it, without the article. */
interface Form {
  /** Of these one stands in the words that the form finds, in small letters: to look for them costs far less than the form. */
  signs: readonly string[];
  form: RegExp;
  route?: Route;
  name?: string;
}

const STATEMENTS =
  'statement release communiqu letter speech sermon address broadcast bulletin memo declaration video note recording mail'.split(
    ' ',
  );
const SITES = ['twitter', 'facebook', 'telegram', 'whatsapp', 'instagram', 'youtube', 'tiktok'];

/**
 * Words are of the letters of Latin script: to look for \p{L} in either case has an engine fold every script there is, which takes as long
 * as to read a paragraph.
 */
const FORMS: readonly Form[] = [
  {
    signs: ['tweet', 'post', 'thread'],
    form: /\bin (?:an?|his|her|their|its|the) ((?:[a-zß-ɏḀ-ỿ]+ ){0,2}?(?:tweet|post|thread|blog post))\b/i,
    route: 'post',
  },
  {
    signs: [...SITES, 'truth social', 'social media', ' x'],
    form: /\b(?:[Oo]n|[Vv]ia|[Tt]hrough|[Oo]ver) ((?:Twitter|Facebook|Telegram|WhatsApp|Instagram|YouTube|TikTok|Truth Social|social media|X(?= *[,.;:]|$)))/,
    route: 'post',
  },
  {
    signs: SITES,
    form: /\b(Twitter|Facebook|Telegram|WhatsApp|Instagram|YouTube|TikTok) (?:post|page|message|account|video|channel|handle|profile)\b/,
    route: 'post',
  },
  { signs: ['tweet'], form: /\b(tweeted|tweeting|retweeted)\b/i, route: 'post', name: 'tweet' },
  {
    signs: ['audio', 'video', 'voice', 'recorded', 'written', 'text'],
    form: /\b(?:in|through|via) (?:an?|his|her|their|its|the) ((?:[a-zß-ɏḀ-ỿ]+ ){0,2}?(?:audio|video|voice|recorded|written|text) (?:message|recording|clip|address|statement|note|tape))\b/i,
    route: 'statement',
  },
  {
    signs: STATEMENTS,
    form: /\bin (?:an?|his|her|their|its|the|another|separate) ((?:[a-zß-ɏḀ-ỿ]+ ){0,2}?(?:statement|press release|communiqu[eé]|letter|speech|sermon|address|broadcast|bulletin|memo|declaration|video|note|recording|e-?mail))\b/i,
    route: 'statement',
  },
  {
    signs: ['conference', 'briefing', 'presser'],
    form: /\b(?:at|to|during|in) (?:an?|the|his|her|their|its) ((?:[a-zß-ɏḀ-ỿ]+ ){0,1}?(?:news conference|press conference|news briefing|press briefing|briefing|presser))\b/i,
    route: 'statement',
  },
  {
    signs: ['phone', 'mail', 'text message', 'video link'],
    form: /\b(?:by|over the|via|on the) ((?:tele)?phone|e-?mail|satellite phone|text message|video link)\b/i,
  },
  {
    signs: ['interview', 'phone call', 'telephone call'],
    form: /\bin an? ((?:tele)?phone interview|phone call|telephone call|video interview|television interview|TV interview|radio interview)\b/i,
  },
  { signs: ['interview'], form: /\bin an? (?:[a-zß-ɏḀ-ỿ]+ )?(interview)\b/i },
  {
    signs: ['site', 'channel', 'page', 'account', 'blog'],
    form: /\bon (?:its|their|his|her) ((?:[a-zß-ɏḀ-ỿ]+ ){0,2}?(?:website|site|channel|page|account|blog))\b/i,
    route: 'post',
  },
  {
    signs: ['on state ', 'on national '],
    form: /\bon (state (?:television|TV|radio|media)|national (?:television|TV|radio))\b/i,
    route: 'statement',
  },
  {
    signs: ['statement'],
    form: /\b(statement)s? (?:said|says|read|reads|claimed|added|from|by|issued|released|signed)\b/i,
    route: 'statement',
  },
];

/** @param around the words of an attribution's sentence near its source and cue, without what is said */
export function channelIn(around: string): Channel | null {
  const low = around.toLowerCase();
  for (const { signs, form, route, name } of FORMS) {
    const found = signs.some((sign) => low.includes(sign)) ? form.exec(around)?.[1] : undefined;
    if (found) return { channel: name ?? found, ...(route && { route }) };
  }
  return null;
}
