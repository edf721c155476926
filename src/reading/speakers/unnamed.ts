/** Speakers that the text knows only by a phrase: "a Taliban leader", "residents", "local media". */
import { type Entity, entity } from './entity.ts';
import { nameOfState } from './forces.ts';
import { ownerByNoun } from './party.ts';
import { type Phrase, phraseText } from './phrase.ts';
import { type Scene, sentenceSpan } from './scene.ts';
import { wordRange } from './words.ts';

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
  const whole = asItIs ? text : state;
  const bare = whole.replace(/^(?:the|a|an) /iu, '');
  const owner = phrase.determiner === 'its' ? ownerByNoun(phrase, scene) : null;
  const name = owner ? whole.replace(/^(?:one of )?\S+/iu, owner.short ?? owner.name) : whole;
  const key = (state ?? (owner ? name : bare)).toLowerCase();
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
