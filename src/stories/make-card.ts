import type { Citation, Note, StoryCard } from './card.ts';
import type { Claim, Dossier, KnownQuote } from './dossier.ts';

/**
 * The card of a dossier with those entries (claims and quotes, by id) that a reading points at; unknown ids are left out.
 * @param unsaid what the dossier knows and the article does not say
 */
export function makeCard(
  dossier: Dossier,
  entries: Iterable<string>,
  unsaid: readonly Note[] = [],
): StoryCard {
  const claims = new Map(dossier.claims.map((claim) => [claim.id, claim]));
  const quotes = new Map(dossier.quotes.map((quote) => [quote.id, quote]));
  const card: StoryCard['entries'] = {};
  for (const id of entries) {
    const claim = claims.get(id);
    const quote = quotes.get(id);
    if (claim) card[id] = { text: claim.text, citations: cite(dossier, sourcesOf(claim)) };
    else if (quote) card[id] = { text: inWords(dossier, quote), citations: cite(dossier, quote.sources) };
  }
  return {
    id: dossier.id,
    title: dossier.title,
    parties: dossier.parties.map(({ id, name }) => ({ id, name })),
    entries: card,
    unsaid: [...unsaid],
  };
}

/** The claim's own sources first, then those of denials and evidence. */
function sourcesOf(claim: Claim): string[] {
  const others = [...(claim.denials ?? []), ...(claim.evidence ?? [])].flatMap(({ sources }) => sources);
  return [...claim.sources, ...others];
}

function inWords(dossier: Dossier, { words, speaker, to, date }: KnownQuote): string {
  const all = [...dossier.people, ...dossier.parties, ...dossier.bodies];
  const name = all.find(({ id }) => id === speaker)?.name ?? speaker;
  return [`“${words}” – ${name}`, to, date].filter((part) => part !== undefined).join(', ');
}

/** Sources by id as a reader can check them, in the order of the ids; unknown ones are left out. */
export function cite(dossier: Dossier, ids: readonly string[]): Citation[] {
  const wanted = new Set(ids);
  const cited = dossier.sources.filter(({ id }) => wanted.has(id));
  const order = [...wanted];
  return cited
    .sort((a, b) => order.indexOf(a.id) - order.indexOf(b.id))
    .map(({ publisher, title, date, url }) => ({ publisher, title, date, url }));
}
