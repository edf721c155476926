/** Speakers that the text knows only by a phrase: "a Taliban leader", "residents", "local media". */

import { latin } from '../text/latin.ts';
import { oneSpaced } from '../text/spaces.ts';
import { type Entity, entity } from './entity.ts';
import { nameOfState } from './forces.ts';
import { TIES } from './lexicon/function-words.ts';
import { ownerByNoun } from './owner-by-noun.ts';
import type { Phrase } from './phrase.ts';
import { phraseText } from './phrase-text.ts';
import { type Scene, sentenceSpan } from './scene.ts';
import { firstAfter, wordRange } from './words.ts';

/** A body of the dossier that is no side goes by what the article calls it: "Iran’s foreign ministry" for its government. */
function calledHere({ document, mentions }: Scene, owner: Entity, at: number): string {
  const last = owner.dossier && owner.party === undefined && owner.kind === 'body';
  const own = last
    ? mentions.slice(0, firstAfter(mentions, at)).findLast(({ entity: one }) => one === owner)
    : undefined;
  return own ? oneSpaced(document.text.slice(own.start, own.end)) : (owner.short ?? owner.name);
}

/** ", Defence Information" of "The Director, Defence Information": a name behind a title with a capital. */
function unitOf({ document, words }: Scene, { start, end, apposition, determiner, owners }: Phrase): string {
  if (!apposition || apposition.person || apposition.determiner !== 'bare' || apposition.keys.length > 4)
    return '';
  const [from, to] = wordRange(words, start, end);
  const title = words[determiner === 'bare' ? from : from + 1];
  const [first, last] = wordRange(words, apposition.start, apposition.end);
  const named = words
    .slice(first, last)
    .every(({ capital, key }) => capital || TIES.has(key) || key === 'and');
  if (!title?.capital || title === words[to] || owners.length > 0 || !named || words[first]?.gap !== ', ')
    return '';
  return `, ${document.text.slice(apposition.start, apposition.end)}`;
}

/** What tells of the telling, and not of who it is. */
const TELLING =
  /\b(?:anonym\w*|nam(?:e|ed|es|ing)|identif\w+|condition|authori[sz]ed|spoke|speaks|speaking|said|says|told|asked|called|phoned|telephoned|contacted|reached|interviewed|met|declined|refused|requested|insisted|wished|gave)\b/i;
/** Characters of a relative clause that a name still bears. */
const LONGEST = 70;
const LEAST_WORDS = 4;

/** " that runs the clinic" of "the charity that runs the clinic": what tells which one it is; '' where nothing does. */
function restriction({ document }: Scene, { apposition, end, head, determiner }: Phrase): string {
  if (!apposition || !/^(?:who|that|which)$/.test(apposition.keys[0] ?? '')) return '';
  if (!/^\s+$/.test(document.text.slice(end, apposition.start))) return '';
  if (head?.plural && determiner === 'definite') return '';
  const clause = oneSpaced(document.text.slice(apposition.start, apposition.end));
  // "a pilot who flew"
  const bare = clause.split(' ').length < LEAST_WORDS;
  return bare || clause.length > LONGEST || TELLING.test(clause) ? '' : ` ${clause}`;
}

/** "a spokesman for their government" */
const INNER = latin(String.raw`(?<= )(of|for|from|in) (?:its|their) (?=\p{L})`);

/** The same phrase again is the same speaker, with or without its article, and so is a state's body however the state is named; "its spokesman" is named after whose he is. */
export function unnamed(scene: Scene, phrase: Phrase, kind: Entity['kind']): Entity {
  const { document, words, mentions } = scene;
  const opens = sentenceSpan(document, phrase.start)[0] === phrase.start;
  const state = kind === 'body' ? nameOfState(phrase) : undefined;
  const text = phraseText(document.text, words, mentions, phrase, opens);
  // "Mali's army" goes by the name that "the Malian army" has of itself
  const [land] = phrase.owners;
  const asItIs =
    state === undefined ||
    (land && !land.possessive && land.to < wordRange(words, phrase.start, phrase.end)[1]);
  const whole = `${asItIs ? text : state}${unitOf(scene, phrase)}${restriction(scene, phrase)}`;
  const bare = whole.replace(/^(?:the|a|an) /i, '');
  const owner = phrase.determiner === 'its' ? ownerByNoun(phrase, scene) : null;
  const called = owner && calledHere(scene, owner, phrase.start);
  const one = /^one of /i.test(whole);
  let name =
    called === null
      ? whole
      : whole.replace(
          /^(?:one of )?\S+/i,
          one ? `one of the ${called}` : owner?.kind === 'person' ? `${called}’s` : called,
        );
  const inner = INNER.test(name) ? ownerByNoun(phrase, scene) : null;
  if (inner) name = name.replace(INNER, `$1 the ${calledHere(scene, inner, phrase.start)} `);
  const key = (state ?? (owner || inner ? name : bare)).toLowerCase();
  const before = scene.unnamed.get(key);
  if (before) return before;
  const made = entity(
    kind,
    kind === 'body' && phrase.determiner === 'definite' ? bare : name,
    key.split(' '),
  );
  scene.unnamed.set(key, made);
  return made;
}
