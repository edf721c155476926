/**
 * `The front claimed that its line was cut, hours after the army declared that “all is won”`: a quote amid somebody's words belongs to who is
 * named nearest before it with a verb of his own.
 */
import { firstWhere } from '../../text/lookup.ts';
import type { Draft, Rule } from '../draft.ts';
import { isNameOnly } from '../speech.ts';
import { reportedBefore } from './reporting-verb.ts';
import { naming } from './verb-object.ts';

/** Characters between the outer verb and the inner one that nobody says together ("said it feared that"). */
const APART = 12;

export const nearerVoice: Rule = ({ document, drafts, quoted }, index) => {
  const own = drafts[index] ?? [];
  const passages = quoted[index] ?? [];
  if (passages.length === 0 || own.length === 0) return own;
  const found: Draft[] = [];
  for (const outer of own) {
    const verb = outer.cue.at(-1);
    if (!verb || outer.source.length === 0) continue;
    for (const [from, to] of outer.content) {
      if (from < verb[1]) continue;
      let at = firstWhere(passages.length, (i) => (passages[i]?.outer[0] ?? 0) >= from);
      for (let passage = passages[at]; passage && passage.outer[1] <= to + 1; passage = passages[++at]) {
        if (passage.outer[0] - verb[1] < APART || isNameOnly(document, passage)) continue;
        const inner = reportedBefore(document, passage) ?? naming(document, passage);
        const [who, act] = [inner?.source[0], inner?.cue[0]];
        if (!inner || !who || !act || who[0] < verb[1] || who[0] < from) continue;
        const known = [...own, ...found].some(({ cue }) =>
          cue.some(([start, end]) => start < act[1] && act[0] < end),
        );
        if (!known) found.push(inner);
      }
    }
  }
  return found.length > 0 ? [...own, ...found] : own;
};
