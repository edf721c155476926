/**
 * Speakers who show by their own words that they speak for a side: they tell of "our troops" and "the enemy", of what their fighters
 * took and lost. For those of whom nothing else is known; an independent body's "its staff" is none.
 */
import type { Attribution, Speaker } from '../reading.ts';
import type { Cast, Standing } from '../speakers/cast.ts';
import type { TextDocument } from '../text/document.ts';
import { wordSet } from '../text/word-set.ts';
import { longerNames } from './roles.ts';
import { wordsNear } from './scene.ts';
import { sentenceAt, type Word } from './words.ts';

/** Who fights for somebody. */
const FORCES = wordSet(`
  forces troops fighters soldiers units unit warplanes jets artillery gunners drones commandos mujahideen mujahedeen militants brigade
  battalion snipers navy ranks army guerrillas militiamen warriors combatants servicemen garrison gunmen infantry comrades militia aircraft planes pilots helicopters warships`);
/** Of a person or body these are a side's only beside an act of war. */
const PEOPLE = wordSet('men side people members mates boys');
/** Acts of war of a subject that is the speaker. */
const ACTS = wordSet(`
  killed captured destroyed shot downed attacked ambushed shelled bombed repelled repulsed retook retaken recaptured overran overrun
  eliminated neutralised neutralized stormed raided inflicted looted besieged fired dropped seized intercepted liberated foiled routed
  mined abducted executed sunk sank`);
const SELF = /^(?:it|they|we|he|she|i)$/;
const OWNING = /^(?:its|their|our|his|her|my)$/;
const OURS = /^(?:our|my|ours)$/;
const AUXILIARY = /^(?:had|has|have|also|then|already|since|now|only|\w+ly)$/;
/** How many words of a content are read. */
const MOST = 60;

/**
 * @param cast the standing of those it knows is left as it is
 * @returns the ids of speakers of unknown or no standing who speak as a side in the war
 */
export function belligerents(
  document: TextDocument,
  attributions: readonly Attribution[],
  { speakers, standing }: Cast,
): Set<string> {
  const sided = new Set<string>();
  const byId = new Map(speakers.map((speaker) => [speaker.id, speaker]));
  for (const { speaker: id, content, stance } of attributions) {
    const speaker = id === undefined ? undefined : byId.get(id);
    if (!speaker || speaker.party !== undefined || sided.has(speaker.id) || stance === 'believes') continue;
    // "Sources" who tell of "their fighters" speak of those they have just named.
    const known = speaker.kind === 'anonymous' ? 'other' : standing.get(speaker.id);
    if (known === 'party' || known === 'independent') continue;
    const [span] = content;
    if (!span) continue;
    const words = wordsNear(document, sentenceAt(document, span[0]), span)
      .filter((word) => word.start >= span[0] && word.end <= span[1])
      .slice(0, MOST);
    if (speaksAsSide(words, speaker, known)) sided.add(speaker.id);
  }
  // "The Arab coalition in the east" speaks of its units; "the Arab coalition" is the same.
  const bodies = speakers.filter(
    ({ id, kind, party }) => kind === 'body' && party === undefined && standing.get(id) !== 'independent',
  );
  const longer = longerNames(bodies.filter(({ id }) => sided.has(id)));
  for (const { id, name } of bodies) if (longer(name)) sided.add(id);
  return sided;
}

function speaksAsSide(words: readonly Word[], speaker: Speaker, known: Standing | undefined): boolean {
  const acts = ownActs(words);
  return words.some((word, i) => {
    if (word.text === 'ours') return true;
    if (word.text === 'enemy' && !/^(?:public|common)$/.test(words[i - 1]?.text ?? '')) return true;
    if (!OWNING.test(word.text)) return i === acts && (known !== 'other' || word.text === 'we');
    if (OURS.test(word.text) && /^(?:side|ranks)$/.test(words[i + 1]?.text ?? '')) return true;
    // "Their forces" in a bystander's mouth are somebody else's.
    if (
      known === 'other' &&
      !OURS.test(word.text) &&
      !(speaker.kind === 'person' && /^(?:his|her)$/.test(word.text))
    )
      return false;
    const noun = words.slice(i + 1, i + 4).findIndex((one) => FORCES.has(one.text) || PEOPLE.has(one.text));
    if (noun < 0) return false;
    return FORCES.has(words[i + 1 + noun]?.text ?? '') || warlike(words, i + 1 + noun);
  });
}

/** The index of a subject that acts in war and is the speaker, or of what stands for it: "it had killed", "(claims) to have shot down"; -1: none. */
function ownActs(words: readonly Word[]): number {
  // "To" is now taken for part of the verb of saying, now for what is said.
  const have = words[0]?.text === 'to' ? 1 : 0;
  if (words[have]?.text === 'have') {
    let verb = have + 1;
    while (AUXILIARY.test(words[verb]?.text ?? '')) verb += 1;
    return ACTS.has(words[verb]?.text ?? '') ? 0 : -1;
  }
  for (let i = 0; i < Math.min(words.length, 12); i++) {
    if (!SELF.test(words[i]?.text ?? '')) continue;
    let verb = i + 1;
    while (AUXILIARY.test(words[verb]?.text ?? '')) verb += 1;
    if (ACTS.has(words[verb]?.text ?? '')) return i;
  }
  return -1;
}

const warlike = (words: readonly Word[], at: number) =>
  words
    .slice(at + 1, at + 5)
    .some(
      (word) => ACTS.has(word.text) || word.text === 'lost' || word.text === 'hold' || word.text === 'held',
    );
