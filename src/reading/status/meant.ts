/** Whose side a source is on that says no more than "the sources", "the group", "the dissidents" or "a second source": by what the text has told before or beside it. */
import type { Attribution, Span, Speaker } from '../reading.ts';
import { countryOf } from '../speakers/lexicon/countries.ts';
import { nounInfo } from '../speakers/lexicon/nouns.ts';
import { byNoun, SMALL } from './noun-sides.ts';
import { hasSides } from './roles.ts';
import type { Owner, Scene } from './scene.ts';
import { sideByWords } from './side-words.ts';
import { sentenceAt, type Word, wordsIn } from './words.ts';

/** "The spokesman of the provincial governor", for whom another side's spokesman was taken: the office tells whose he is. */
export function otherOffice(
  scene: Scene,
  words: readonly Word[],
  speaker: Speaker,
): Pick<Owner, 'standing' | 'party'> | null {
  if (!scene.dossier || speaker.kind !== 'role' || words.length < 4) return null;
  if (!/^(?:of|for)$/.test(words.at(-1)?.text ?? '') && !words.some(({ text }) => /^(?:of|for)$/.test(text)))
    return null;
  const role = scene.roleOf(words, scene.document.text);
  return role?.party !== undefined && role.party !== speaker.party
    ? { standing: 'party', party: role.party }
    : null;
}

/** "The sources" after "sources in the Front": the last of that noun who spoke before. */
export function thoseBefore(
  scene: Scene,
  attribution: Attribution,
  words: readonly Word[],
): Pick<Owner, 'standing' | 'party'> | null {
  const [the, noun] = words;
  if (words.length !== 2 || the?.text !== 'the' || !noun?.text.endsWith('s')) return null;
  const info = nounInfo(noun.text);
  if (info?.kind !== 'role' || !info.plural) return null;
  const here = sentenceAt(scene.document, the.start);
  for (let i = here; i >= Math.max(0, here - THOSE_BACK); i--) {
    const before = (scene.bySentence.get(i) ?? []).findLast(
      (act) =>
        act !== attribution &&
        (act.source[0]?.[0] ?? the.start) < the.start &&
        act.source.some((span) => {
          const own = wordsIn(scene.document.text, span);
          return own.length > 2 && own.some(({ text }) => text === noun.text);
        }),
    );
    const owner = before && bySource(scene, before);
    if (owner) return owner.standing === 'party' ? owner : null;
  }
  return null;
}

/** "The Front's Hill Command", "the Front's Jan Roe": whoever he or it is, he speaks for the movement that owns him. */
export function ofMovement(scene: Scene, words: readonly Word[]): Pick<Owner, 'standing' | 'party'> | null {
  if (scene.dossier) return null;
  const core = words.filter((word) => !SMALL.test(word.text));
  const [owner] = scene.names.find(core);
  if (owner?.party === undefined || owner.at[0] !== 0 || countryOf(owner.party) !== undefined) return null;
  const rest = core.slice(owner.at[1]);
  const others = rest.some(({ text }) => {
    const info = nounInfo(text);
    return info?.kind === 'role' && /^(?:civilian|expert|medic|press|kin|monitor)$/.test(info.of);
  });
  const owned = core[owner.at[1] - 1]?.possessive && rest[0]?.capital;
  return owned && !others ? { standing: 'party', party: owner.party } : null;
}

/** Sentences back to those whom "the sources" may mean. */
const THOSE_BACK = 6;

function bySource(
  scene: Scene,
  { source, speaker: id }: Attribution,
): Pick<Owner, 'standing' | 'party'> | null {
  const known = id === undefined ? undefined : scene.speakers.get(id);
  if (known?.party !== undefined) return { standing: 'party', party: known.party };
  const words = source[0] ? wordsIn(scene.document.text, source[0]) : [];
  return sideByWords(scene, words) ?? byNoun(scene, words) ?? { standing: 'unknown' };
}

/** "The group", "the movement": the side without a state that was named last, a few sentences back at most. */
export function groupBefore(scene: Scene, core: readonly Word[]): Pick<Owner, 'standing' | 'party'> | null {
  const [only] = core;
  if (!only || core.length !== 1 || !GROUP.test(only.text)) return null;
  const here = sentenceAt(scene.document, only.start);
  const first = scene.document.sentences[Math.max(0, here - 2)]?.start ?? only.start;
  const before = wordsIn(scene.document.text, [Math.max(first, only.start - 800), only.start]);
  const named = scene.names
    .find(before)
    .findLast(({ party }) => party !== undefined && countryOf(party) === undefined);
  return named?.party === undefined ? null : { standing: 'party', party: named.party };
}

/** A ministry or a government of whatever state, in an article of fighting; of a third state it is none. */
export function isGovernment({ document, sides }: Scene, name: readonly Word[]): boolean {
  if (!hasSides(document, sides)) return false;
  if (
    !name.some(({ text }) =>
      /^(?:ministry|government|administration|presidency|cabinet|authorities)$/.test(text),
    )
  )
    return false;
  const land = name.map((word) => countryOf(word.text)).find((one) => one !== undefined);
  return land === undefined || sides.includes(land);
}

/** "In a broadcast monitored at night the group": a source taken too long, by the group that ends it. */
export function lastGroup(scene: Scene, words: readonly Word[]): Pick<Owner, 'standing' | 'party'> | null {
  const [the, noun] = words.slice(-2);
  return noun && the?.text === 'the' && words.length > 2 && !noun.capital ? groupBefore(scene, [noun]) : null;
}

/** Nouns that say no more of a body than that it is one. */
export const GROUP = /^(?:group|movement|faction|militia|gang|organi[sz]ation)$/;

/** "A second source, also close to X, said": what stands behind the source's words, between commas. */
export function closeTo(scene: Scene, source: Span | undefined): Pick<Owner, 'standing' | 'party'> | null {
  if (!source) return null;
  const { text } = scene.document;
  const behind = /^, (?:also |himself |herself )?((?:close|loyal) to [^,.;:“”"]{2,60}),/.exec(
    text.slice(source[1], source[1] + 90),
  );
  if (!behind?.[1]) return null;
  const start = source[1] + behind[0].indexOf(behind[1]);
  const words = wordsIn(text, [start, start + behind[1].length]);
  const party = scene.names.find(words).find((one) => one.party !== undefined)?.party;
  return party === undefined ? sideByWords(scene, words) : { standing: 'party', party };
}
