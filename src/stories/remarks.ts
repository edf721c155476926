/** What an author should look at again in a dossier that can be used: nothing here keeps it from being loaded. */
import type { Dossier } from './dossier.ts';
import { latest } from './fields.ts';
import type { Problem, Report } from './problem.ts';
import { wordKeys } from './words.ts';

/** @returns remarks in the file's order, worded as problems are */
export function remarksOn(dossier: Dossier): Problem[] {
  const remarks: Problem[] = [];
  const report: Report = (path, reason) => void remarks.push({ path, reason });
  needlessNames(dossier, report);
  recognition(dossier, report);
  countedGroups(dossier, report);
  shortQuotes(dossier, report);
  citations(dossier, report);
  return remarks;
}

const keyOf = (name: string): string => wordKeys(name).join(' ');

/** Case, accents, hyphens and apostrophes make no other name. */
function needlessNames(dossier: Dossier, report: Report): void {
  for (const key of ['parties', 'people', 'bodies', 'places'] as const) {
    for (const [i, { name, aliases }] of dossier[key].entries()) {
      const own = new Map([[keyOf(name), name]]);
      for (const [j, alias] of aliases.entries()) {
        const same = own.get(keyOf(alias));
        if (same) report(`${key}[${i}].aliases[${j}]`, `"${alias}" is found by "${same}" already`);
        else own.set(keyOf(alias), alias);
      }
    }
  }
}

function recognition({ recognition: { support, against }, people, bodies }: Dossier, report: Report): void {
  if (support.length === 0)
    report('recognition.support', 'is empty: a few words that such articles use make them surer to be found');
  if (against.length === 0)
    report('recognition.against', 'is empty: name the stories that this one could be mixed up with');
  if ([...people, ...bodies].every(({ party }) => party === undefined))
    report('people', 'nobody here belongs to a party: their words will be taken for a third party’s');
}

/** The engine knows a counted party by its id or name; other names are plain words to it. */
function countedGroups({ claims, parties }: Dossier, report: Report): void {
  const known = new Set(parties.flatMap(({ id, name }) => [id, name]));
  const byAlias = new Map(parties.flatMap(({ id, aliases }) => aliases.map((name) => [keyOf(name), id])));
  for (const [i, { of }] of claims.entries()) {
    const party = known.has(of) ? undefined : byAlias.get(keyOf(of));
    if (party) report(`claims[${i}].of`, `"${of}" is a name of the party "${party}": write its id`);
  }
}

/** From so many words on, words are their speaker's own. */
const OWN_WORDS = 6;

function shortQuotes({ quotes }: Dossier, report: Report): void {
  for (const [i, { words }] of quotes.entries()) {
    const length = wordKeys(words).length;
    if (length < OWN_WORDS)
      report(`quotes[${i}].words`, `has ${length} words: fewer than ${OWN_WORDS} may be anybody’s`);
  }
}

function citations(dossier: Dossier, report: Report): void {
  const dates = new Map(dossier.sources.map(({ id, date }) => [id, date]));
  const cited = new Set<string>();
  for (const [i, claim] of dossier.claims.entries()) {
    for (const { sources } of [claim, ...(claim.denials ?? []), ...(claim.evidence ?? [])])
      for (const source of sources) cited.add(source);
    if (claim.sources.every((source) => latest(dates.get(source) ?? '') < claim.date))
      report(`claims[${i}].date`, `${claim.date} is later than every page that is cited for it`);
  }
  for (const { sources } of dossier.quotes) for (const source of sources) cited.add(source);
  for (const [i, { id }] of dossier.sources.entries())
    if (!cited.has(id)) report(`sources[${i}]`, `"${id}" is cited nowhere`);
}
