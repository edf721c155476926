/**
 * The side that a source's own words tell where nobody is known by them: "both sides", "the front" of a dossier's National Front, "the
 * front's office in Oslo", "a source close to the Marrow Front", "a page that supports the rebels".
 */
import type { Dossier } from '../../stories/dossier.ts';
import { nounInfo } from '../speakers/lexicon/nouns.ts';
import { wordSet } from '../text/word-set.ts';
import type { Named } from './names.ts';
import type { Owner, Scene } from './scene.ts';
import { type Word, wordsIn } from './words.ts';

export type Side = Pick<Owner, 'standing' | 'party'>;

const EACH = /^(?:both|each|either|two|warring|opposing|rival)$/;
/** Who is asked about the sides and is none; and unnamed sources, whom both have, are neither's word. */
const BYSTANDER = /^(?:civilian|medic|press|expert|kin|monitor|source)$/;

/** "Both sides", "officials on each side": sides, though it is not said which. "Both sides of the river" are places. */
export function bothSides(words: readonly Word[]): Side | null {
  const at = words.findIndex(
    (word, i) =>
      /^(?:sides?|parties|camps)$/.test(word.text) &&
      EACH.test(words[i - 1]?.text ?? '') &&
      words[i + 1]?.text !== 'of',
  );
  if (at < 0 || at > 6) return null;
  const asked = words.slice(0, at).some((word) => {
    const info = nounInfo(word.text);
    return info?.kind === 'role' && BYSTANDER.test(info.of);
  });
  return asked ? null : { standing: 'party' };
}

const SMALL = /^(?:the|a|an|own|one|another|other|latest|last|new)$/;
const CLOSE = /^(?:close|loyal|allied|affiliated|linked|belonging|sympathetic)$/;
const BACKS = /^(?:supports?|backs?|supporting|backing)$/;
/** What is told of a side's papers and reckonings is told by it. */
const PAPERS = wordSet('claims claim figures figure toll tally tallies count counts numbers newsletter');
/** They speak for themselves, whosever name they carry. */
const OTHERS = /^(?:civilian|medic|press|expert|kin|monitor)$/;

/**
 * With a dossier only, which says who the sides are.
 * @param words the words that name somebody: a source, or a subject
 * @returns the dossier's party that they speak for, or null
 */
export function sideByWords(scene: Scene, words: readonly Word[]): Side | null {
  if (!scene.dossier) return null;
  const start = words.findIndex((word) => !SMALL.test(word.text));
  if (start < 0) return null;
  const core = words.slice(start, start + 14);
  const named = scene.names.find(core);
  return atHead(core, named) ?? byCommonNoun(scene.dossier, core) ?? bySympathy(scene.dossier, core, named);
}

/** "The Taliban's claims", "Taliban sources": the name comes first, and nothing behind it is somebody else. */
function atHead(core: readonly Word[], named: readonly Named[]): Side | null {
  const [first] = named;
  if (first?.party === undefined || first.at[0] !== 0) return null;
  const next = core[first.at[1]];
  return speaksBehind(next, core[first.at[1] - 1]) ? { standing: 'party', party: first.party } : null;
}

function speaksBehind(next: Word | undefined, owner: Word | undefined): boolean {
  if (!next || /[,;:(]/.test(next.gap)) return true;
  if (PAPERS.has(next.text)) return true;
  const info = nounInfo(next.text);
  if (info?.kind === 'role') return !OTHERS.test(info.of);
  return info !== undefined && owner?.possessive === true;
}

/** "The front", "the front's office": the noun that ends the name of one party and of no other. */
function byCommonNoun(dossier: Dossier, core: readonly Word[]): Side | null {
  const { parties, places } = dossier;
  const [noun, next] = core;
  // "the Orm front", by the place where it fights
  if (noun?.capital && next && !next.capital && places.some(({ name }) => name.toLowerCase() === noun.text))
    return byCommonNoun(dossier, core.slice(1));
  const info = noun && nounInfo(noun.text);
  if (!noun || info?.kind !== 'body' || info.of !== 'group') return null;
  const bearers = parties.filter(({ name, aliases }) =>
    [name, ...aliases].some((one) => wordsIn(one, [0, one.length]).at(-1)?.text === noun.text),
  );
  const [only, other] = bearers;
  if (!only || other || !speaksBehind(core[1], noun)) return null;
  return { standing: 'party', party: only.id };
}

/** "A source close to X", "an account that supports the resistance": who is X's, or speaks for it of his own will. */
function bySympathy(dossier: Dossier, core: readonly Word[], named: readonly Named[]): Side | null {
  const at = core.findIndex(
    (word, i) => (CLOSE.test(word.text) && core[i + 1]?.text === 'to') || BACKS.test(word.text),
  );
  if (at < 0 || core[at - 1]?.text === 'not') return null;
  const from = CLOSE.test(core[at]?.text ?? '') ? at + 2 : at + 1;
  const name = named.find((one) => one.at[0] >= from && one.at[0] <= from + 1);
  if (name) return name.party === undefined ? null : { standing: 'party', party: name.party };
  return core[from]?.text === 'the' ? byCommonNoun(dossier, core.slice(from + 1)) : null;
}
