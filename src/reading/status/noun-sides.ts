/** What the nouns of a phrase tell of whose side a body or role is on that the cast does not know: an army is a side, and so is its spokesman; a doctor is none. */
import { countryOf } from '../speakers/lexicon/countries.ts';
import { ARMED, nounInfo } from '../speakers/lexicon/nouns.ts';
import { commands } from './in-office.ts';
import type { Owner, Scene } from './scene.ts';
import { spanOf, type Word, wordsIn } from './words.ts';

/** Words before a noun that tell nothing of whose it is. */
export const SMALL =
  /^(?:the|a|an|and|own|both|some|one|other|another|latest|last|new|that|this|these|those)$/;
/** After these a noun phrase's head has been passed. */
const TAIL =
  /^(?:of|in|at|on|for|from|with|who|whom|whose|which|that|by|to|near|based|close|loyal|linked|allied|inside|abroad|speaking)$/;

const BACKING = /^(?:supporting|backing|fighting|assisting|helping|defending|battling|leading)$/;

/** What the nouns tell of a body or role that the cast does not know: an army is a side, and so is its spokesman; a doctor is none. */
export function byNoun(
  scene: Scene,
  words: readonly Word[],
  text = scene.document.text,
): Pick<Owner, 'standing' | 'party'> | null {
  const start = words.findIndex((word) => !SMALL.test(word.text));
  if (start < 0) return null;
  const end = words.findIndex((word, i) => i > start && /[,;:(]/.test(word.gap));
  const phrase = words.slice(start, end < 0 ? words.length : end);
  // "the coalition supporting the government of X"
  const tail = phrase.findIndex(
    (word, i) =>
      TAIL.test(word.text) ||
      (i > 0 && !word.capital && /^\w{3,}ing$/.test(word.text) && BACKING.test(word.text)),
  );
  const core = tail < 0 ? phrase : phrase.slice(0, tail);
  if (commands(phrase) && !scene.dossier) return { standing: 'party' };
  const head = core.findLast((word) => !word.possessive && nounInfo(word.text));
  const info = head && nounInfo(head.text);
  if (!info && /^(?:translation|transcript|copy|summary)$/.test(core.at(-1)?.text ?? ''))
    return authorOf(scene, phrase.slice(core.length), text);
  if (!info) return null;
  // A story's dossier says who its sides are; without one, an army or a government in an article of war is one.
  if (scene.dossier)
    return info.kind === 'document' && tail >= 0
      ? authorOf(scene, phrase.slice(tail), text)
      : { standing: 'unknown' };
  const label = (range: readonly Word[]) => {
    const span = spanOf(range);
    const land = range.map((word) => countryOf(word.text)).find((one) => one !== undefined);
    // "the spokesman of X's foreign ministry", where another state is a side
    const third =
      land !== undefined &&
      !scene.sides.includes(land) &&
      scene.sides.some((side) => countryOf(side) !== undefined);
    if (third) return { standing: 'unknown' as const };
    if (land !== undefined && info.kind !== 'document') return { standing: 'party' as const, party: land };
    const name = span && text.slice(...span).replace(/['’]s?$/, '');
    return name ? { standing: 'party' as const, party: name } : { standing: 'party' as const };
  };
  // "State television": of whichever state it is.
  if (head.text === 'state' && !scene.dossier && core.length > 1) return { standing: 'party' };
  // a city's fire brigade is none
  if (/^(?:fire|rescue|ambulance)$/.test(core[core.indexOf(head) - 1]?.text ?? ''))
    return { standing: 'unknown' };
  // "the guard": a man at a door
  if (head.text === 'guard' && core.length === 1) return { standing: 'unknown' };
  if (info.kind === 'body' && isSide(head, core)) return label(core);
  const owner = core.findIndex((word) => word.possessive && isSide(word, core));
  if (owner >= 0 && info.kind !== 'document') return label(core.slice(0, owner + 1));
  if (info.kind === 'document') {
    // "The ministry report": who stands before the paper's noun.
    const lead = core.slice(0, core.indexOf(head));
    const before = lead.length > 0 ? byNoun(scene, lead, text) : null;
    return before?.standing === 'party' ? before : authorOf(scene, phrase.slice(Math.max(tail, 0)), text);
  }
  // "The rebels", "militant commanders": who is at war is a side.
  if (info.kind === 'role' && AT_WAR.test(head.text)) return label(core.slice(0, core.indexOf(head) + 1));
  const speaksFor = info.kind === 'role' && /^(?:spokes|office|force)$/.test(info.of);
  if (!speaksFor && !(info.kind === 'body' && info.of === 'subbody')) return { standing: 'unknown' };
  const link = phrase[tail]?.text;
  const behind = link === 'of' || link === 'for' || link === 'from' ? phrase.slice(tail + 1) : [];
  const body = behind.findIndex((word) => isSide(word, behind));
  if (body >= 0) return label(behind.slice(behind[0] && SMALL.test(behind[0].text) ? 1 : 0, body + 1));
  // Who commands or fights for somebody is of that side, whatever its name.
  const of = behind.find((word) => !SMALL.test(word.text));
  // "a community leader from Orm" leads no fighters, and lives there
  const leads = LEADERS.test(info.noun);
  const fights =
    info.kind === 'role' &&
    info.of === 'force' &&
    !(leads && (link === 'from' || core.some((word) => CIVIC.test(word.text))));
  const house = behind.some(({ text }) => {
    const body = nounInfo(text);
    return body?.kind === 'body' && CIVIL_BODY.test(body.of);
  });
  const name = fights && of?.capital && !house ? behind.filter((word) => word.capital) : [];
  const named = scene.names.find(name)[0];
  if (name.length > 0 && named?.standing !== 'independent') return label(name);
  // A third country's minister is no side's.
  const land = core.map((word) => countryOf(word.text)).find((one) => one !== undefined);
  if (land !== undefined && scene.sides.length > 0 && !scene.sides.includes(land))
    return { standing: 'unknown' };
  return core.some(
    (word) => word !== head && (isSide(word, core) || DEFENCE.test(word.text) || FIGHTS.test(word.text)),
  )
    ? { standing: 'party' }
    : { standing: 'unknown' };
}

/** "A statement from the defence ministry", "a translation of a tweet by the front": whoever it is by. */
function authorOf(
  scene: Scene,
  behind: readonly Word[],
  text: string,
): Pick<Owner, 'standing' | 'party'> | null {
  const by = behind.findLastIndex((word) => /^(?:from|by|of)$/.test(word.text));
  if (by < 0 || by + 1 >= behind.length) return { standing: 'unknown' };
  const author = behind.slice(by + 1);
  const named = scene.names.find(author)[0];
  if (named)
    return { standing: named.standing, ...(named.party === undefined ? {} : { party: named.party }) };
  return byNoun(scene, author, text) ?? { standing: 'unknown' };
}

/** "General Vane, a commander of the Northern League,": what stands beside the name. */
export function apposed(scene: Scene, words: readonly Word[]): Pick<Owner, 'standing' | 'party'> | null {
  const comma = words.findIndex((word, i) => i > 0 && word.gap.includes(','));
  const told = comma < 0 ? null : byNoun(scene, words.slice(comma));
  return told?.standing === 'party' ? told : null;
}

const LEADERS = /^(?:leader|chief|head|veteran)$/;
/** What leaders who command nobody are at the head of. */
const CIVIC =
  /^(?:community|communal|village|neighbou?rhood|tribal|clan|church|religious|spiritual|business|political|party|opposition|labou?r|union|student|youth|women|indigenous|civic|civil|social|local|traditional|team|project|mission)$/;

/** Bodies whose heads command nobody. */
const CIVIL_BODY = /^(?:independent|company|media)$/;

const FIGHTS = /^(?:rebel|insurgent|militant|guerrilla|separatist|jihadist|paramilitary)$/;
const DEFENCE = /^(?:defence|defense|interior|security|military|army|war|police)$/;
/** Movements that are at war wherever they are named in such an article. */
const AT_WAR =
  /^(?:resistance|insurgency|rebellion|rebels|insurgents|jihadists|separatists|islamists|junta|militia|guerrillas)$/;

function isSide(word: Word, phrase: readonly Word[]): boolean {
  if (AT_WAR.test(word.text) || (word.text === 'front' && !word.capital)) return true;
  const info = nounInfo(word.text);
  if (info?.kind !== 'body') return false;
  if (info.of === 'army' || info.of === 'government') return true;
  return info.of === 'group' && info.noun !== 'party' && phrase.some((one) => ARMED.has(one.text));
}

/** "The coalition fighting in the north": a side's name is its noun phrase's head with what stands before. */
export function withoutTail(name: string): string {
  const words = wordsIn(name, [0, name.length]);
  const tail = words.findIndex(
    (word, i) => i > 0 && !word.capital && (TAIL.test(word.text) || word.text.endsWith('ing')),
  );
  return tail < 0 ? name : name.slice(0, words[tail - 1]?.end);
}
