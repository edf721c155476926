/** Flags beside a status, with the reasons that belong to them. */

import type { Because, Flag } from '../reading.ts';
import { oneSpaced } from '../text/spaces.ts';
import { type OwnedFigure, type Scene, speakerOf } from './scene.ts';

const OWN_LOSSES: ReadonlySet<string> = new Set([
  'killed',
  'wounded',
  'casualties',
  'captured',
  'surrendered',
]);

/** @returns the flags that a figure's owner and wording give; those of disclaimers, checks and the dossier come from their rules. */
export function flagsOf(figure: OwnedFigure, scene: Scene): { flags: Flag[]; because: Because[] } {
  const flags: Flag[] = [];
  const because: Because[] = [];
  const { owner, found } = figure;
  if (
    owner.party !== undefined &&
    owner.party === figure.ofParty &&
    OWN_LOSSES.has(found.kind) &&
    !owner.deniedIn
  ) {
    flags.push('ownLosses');
    because.push({
      rule: 'own-losses',
      text: `${scene.names.partyName(owner.party)} speaks of its own losses.`,
    });
  }
  if (owner.speaker?.kind === 'anonymous') {
    flags.push('anonymous');
    because.push({
      rule: 'anonymous',
      text: 'Who said so is not named.',
      ...(owner.span ? { span: owner.span } : {}),
    });
  }
  const relay = relayOf(figure, scene);
  if (relay) {
    flags.push('secondHand');
    because.push(relay);
  }
  if (found.hedged || owner.sourceless) flags.push('hedged');
  if (found.bound) flags.push('bound');
  return { flags, because };
}

function relayOf({ owner }: OwnedFigure, scene: Scene): Because | null {
  const { attribution, relayedBy } = owner;
  const text = (name: string) => `The article has it through ${name}.`;
  if (relayedBy) {
    return {
      rule: 'second-hand',
      span: relayedBy,
      text: text(oneSpaced(scene.document.text.slice(...relayedBy))),
    };
  }
  const via = attribution?.via?.[0];
  if (via !== undefined) return { rule: 'second-hand', text: text(via) };
  const outer = attribution?.inside === undefined ? undefined : scene.byId.get(attribution.inside);
  if (!outer || outer.stance === 'believes' || outer.stance === 'plans') return null;
  const speaker = speakerOf(scene, outer);
  if (!speaker || speaker.id === owner.speaker?.id) return null;
  const span = outer.source[0];
  return { rule: 'second-hand', text: text(speaker.name), ...(span ? { span } : {}) };
}
