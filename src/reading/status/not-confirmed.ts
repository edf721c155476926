/** What turns the confirmation of a figure into one of something else: a plan, a part, a side's own count, a figure taken back. */
import type { Check } from './check.ts';
import { isOfficial } from './observers.ts';
import type { OwnedFigure, Scene } from './scene.ts';
import type { Word } from './words.ts';

/** "Verified the identities of 45 civilians killed", "the names and ranks of": each of them was. */
export function identified(lead: readonly Word[], { found }: OwnedFigure): boolean {
  const words = lead
    .map(({ text }) => text)
    .filter((text) => !/^(?:the|at|least|full|more|than|over|about|around|nearly|almost)$/.test(text));
  return (
    /^(?:identities|names)(?: and (?:ranks|identities|burial places|graves|ages|faces))? of$/.test(
      words.join(' '),
    ) && /^(?:killed|casualties|wounded)$/.test(found.kind)
  );
}

/** "Asked to collect the bodies of 40", "ready to receive 40": nothing that happened. */
export const meansTo = (lead: readonly Word[]) =>
  lead.some((word, i) => {
    const next = lead[i + 1];
    return (
      word.text === 'to' &&
      next !== undefined &&
      !next.capital &&
      !/\d/.test(next.text) &&
      !/^(?:the|a|an|its|their|his|her|this|that|at|be)$/.test(next.text) &&
      !/^(?:up|close|according|next|due)$/.test(lead[i - 1]?.text ?? '')
    );
  });

/** "The army's count of 31": that it is its count. */
export const ofOfficial = (scene: Scene, lead: readonly Word[]) =>
  lead.some((word) => word.possessive && isSided(scene, word));

/** @returns whether a word names somebody on a side, or whoever holds an office or a rank */
export const isSided = (scene: Scene, word: Word): boolean =>
  isOfficial(word.text) ||
  /^(?:fronts?|rebels?|movement|militias?|commanders?|soldiers?|troops|fighters?|governors?|governorate|mayors?|generals?|officers?|brigades?|battalions?|insurgents?|guerrillas?|separatists?|insurgency|emirate|caliphate|resistance|coalition|opposition|parliament|congress|senator|kremlin|pentagon)$/.test(
    word.text,
  ) ||
  scene.names.find([word]).some(({ standing }) => standing === 'party');

/** "Confirmed that the ministry had counted 31", "that officials revised the toll to 31": that they did. */
export const countedBySide = (scene: Scene, lead: readonly Word[]): boolean =>
  lead.some(
    (word, i) =>
      COUNTING.test(word.text) && lead.slice(Math.max(0, i - 5), i).some((one) => isSided(scene, one)),
  );
const COUNTING =
  /^(?:accuses?|boast|blames?|count(?:s|ed)?|record(?:s|ed)|register(?:s|ed)|list(?:s|ed)|document(?:s|ed)|nam(?:es|ed)|revis(?:es|ed)|rais(?:es|ed)|lower(?:s|ed)|put|puts|gives?|gave|given|publish(?:es|ed)|releas(?:es|ed)|shar(?:es|ed)|estimat(?:es|ed)|calculat(?:es|ed)|tall(?:y|ies|ied)|establish(?:es|ed)|found|finds|confirm(?:s|ed)|verif(?:y|ies|ied)|believ(?:es|ed)|speaks?|spoke|talk(?:s|ed)|boast(?:s|ed)|admit(?:s|ted)|conced(?:es|ed)|post(?:s|ed)|show(?:s|ed|n)|sent|lied|informed|notified)$/;

/**
 * "Confirmed that 31 men would be tried", "31 were feared dead", "31 men whom the army counts as dead", "31, by the army's account".
 * @param behind what follows the figure within what was confirmed
 * @param tail what follows that in the sentence
 */
export function turnedBehind(scene: Scene, behind: readonly Word[], tail: readonly Word[]): boolean {
  if (behind.slice(0, 7).some(({ text, capital }) => UNDONE.test(text) && !(capital && text === 'may')))
    return true;
  if (countedBySide(scene, behind)) return true;
  const stop = tail.findIndex(({ gap }) => gap.includes(';'));
  const last = tail.slice(0, stop < 0 ? 8 : Math.min(8, stop));
  return last.some(
    ({ text }, i) =>
      TOLD.test(text) && last.slice(Math.max(0, i - 4), i).some((word) => isSided(scene, word)),
  );
}
const UNDONE =
  /^(?:remains?|unverified|unconfirmed|pending|would|will|may|might|could|should|shall|must|feared|missing|presumed|believed|thought|alleged|allegedly|reportedly|suspected|supposedly|rumou?red|likely|probably|possibly|expected|due|planned|threatened)$/;
const TOLD =
  /^(?:account|accounts|version|word|words|count|counts|figures?|reckoning|telling|tally|estimate|number|numbers)$/;

/** "Confirmed that it was investigating 31 deaths": no more than that. */
export const underWay = (lead: readonly Word[]): boolean =>
  lead.some(({ text }) =>
    /^(?:investigating|probing|examining|seeking|checking|reviewing|assessing|considering|studying|verifying|discussing|planning|expecting|awaiting|tracking)$/.test(
      text,
    ),
  );

/** "Verified the authenticity of a list of 31": of the paper. */
export const ofPaper = (lead: readonly Word[]): boolean =>
  lead.some(({ text }) =>
    /^(?:authenticity|genuineness|provenance|existence|content|contents|wording|audio|voice|lists?|announcements?|order)$/.test(
      text,
    ),
  );

/** "Confirmed 31 deaths through the army's list", "with the help of the front's commanders": by what a side gave. */
export function withSide(scene: Scene, { words }: Check, { found }: OwnedFigure): boolean {
  const after = words.filter(({ start }) => start >= found.span[1]).slice(0, 16);
  const by = after.findIndex(
    ({ text }, i) =>
      /^(?:through|via|citing|using|relying)$/.test(text) ||
      (text === 'from' && i <= 3) ||
      (text === 'by' &&
        /^(?:speaking|talking|asking|calling|phoning|telephone|phone)$/.test(after[i + 1]?.text ?? '')) ||
      (/^(?:given|supplied|provided|handed|furnished|sent|passed|offered|released|issued|announced|published)$/.test(
        text,
      ) &&
        after.slice(i + 1, i + 5).some((one) => /^(?:by|from)$/.test(one.text))) ||
      (text === 'with' && (i <= 3 || /^(?:help|aid|assistance|support)$/.test(after[i + 2]?.text ?? ''))) ||
      (/^(?:based|basis)$/.test(text) && /^(?:on|of)$/.test(after[i + 1]?.text ?? '')),
  );
  return by >= 0 && after.slice(by + 1, by + 9).some((word) => isSided(scene, word));
}

/** "Some of the 31", "fewer than half of the 31": no number of its own. */
export function someOf(scene: Scene, { found }: OwnedFigure): boolean {
  const text = scene.document.text.slice(...found.span).toLowerCase();
  return /^(?:some|part|many|most|few|fewer|less|half|several|a (?:few|third|quarter|fraction|part|number)|nearly half|only some)\b.*\bof\b/.test(
    text,
  );
}

/** "The UN, which had confirmed 31 deaths, withdrew the figure on Monday." */
export function takenBack({ document }: Scene, check: Check): boolean {
  const sentence = document.sentences[check.sentence];
  return sentence !== undefined && TAKEN_BACK.test(document.text.slice(sentence.start, sentence.end));
}
const TAKEN_BACK =
  /\bbut (?:has |have |had )?(?:later|then|since|subsequently|afterwards|now) |\b(?:withdrew|withdrawn|took back|taken back|retract(?:s|ed|ing)?) (?:[a-z]+ ){0,2}(?:figures?|numbers?|tolls?|counts?|confirmation|statement|report|it)\b|\b(?:wrongly|mistakenly|erroneously) (?:confirmed|verified|reported|counted|established|identified|named)\b|\bin error\b/i;
