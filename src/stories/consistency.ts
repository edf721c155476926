/** What must hold between the parts of a dossier and no schema can say. Here: ids and names; then dates, actors, claims and quotes. */
import { checkDates } from './consistent-dates.ts';
import { checkClaims, checkQuotes, checkSources } from './consistent-entries.ts';
import type { Dossier } from './dossier.ts';
import type { Problem, Report } from './problem.ts';
import { wordKeys } from './words.ts';

/** All that does not fit together, in the file's order. Safe on a dossier whose single values failed their own checks. */
export function findInconsistencies(dossier: Dossier): Problem[] {
  const problems: Problem[] = [];
  const report: Report = (path, reason) => void problems.push({ path, reason });
  checkIds(dossier, report);
  checkNames(dossier, report);
  checkRecognition(dossier, report);
  checkDates(dossier, report);
  checkActors(dossier, report);
  checkClaims(dossier, report);
  checkQuotes(dossier, report);
  checkSources(dossier, report);
  return problems;
}

/** Every entry of a dossier that has an id, with its path. */
function* entries(dossier: Dossier): Generator<[path: string, id: string]> {
  for (const key of ['parties', 'people', 'bodies', 'places', 'claims', 'quotes', 'sources'] as const) {
    for (const [i, entry] of dossier[key].entries()) yield [`${key}[${i}]`, entry.id];
  }
}

/** Ids are unique in the whole file: claims name people, bodies and parties alike, and readings name claims and quotes alike. */
function checkIds(dossier: Dossier, report: Report): void {
  const seen = new Map<string, string>();
  for (const [path, id] of entries(dossier)) {
    const first = seen.get(id);
    if (first) report(`${path}.id`, `"${id}" is already the id of ${first}`);
    else seen.set(id, path);
  }
}

/** As names are compared in articles: word by word, without case and accents. */
const keyOf = (name: string): string => wordKeys(name).join(' ');

/** A name must say who is meant: no name twice in one entry, none shared by two parties, people or bodies, or by two places. */
function checkNames(dossier: Dossier, report: Report): void {
  for (const group of [['parties', 'people', 'bodies'], ['places']] as const) {
    const owners = new Map<string, string>();
    for (const key of group) {
      for (const [i, { name, aliases }] of dossier[key].entries()) {
        const path = `${key}[${i}]`;
        const own = new Set<string>();
        for (const [j, each] of [name, ...aliases].entries()) {
          const where = j === 0 ? `${path}.name` : `${path}.aliases[${j - 1}]`;
          const owner = owners.get(keyOf(each));
          if (keyOf(each) === '') report(where, `"${each}" has no letter that could be looked for`);
          else if (own.has(each.toLowerCase())) report(where, `repeats "${each}"`);
          else if (owner && owner !== path)
            report(where, `"${each}" is already a name of ${owner}: nobody could tell which is meant`);
          own.add(each.toLowerCase());
          if (!owner) owners.set(keyOf(each), path);
        }
      }
    }
  }
}

/** Words that recognise the story can be looked for, stand once, and speak either for it or against it. */
function checkRecognition({ recognition }: Dossier, report: Report): void {
  const lists = new Map<string, string>();
  for (const key of ['anchors', 'support', 'against'] as const) {
    const own = new Set<string>();
    for (const [i, name] of recognition[key].entries()) {
      const path = `recognition.${key}[${i}]`;
      const other = lists.get(keyOf(name)) ?? key;
      if (keyOf(name) === '') report(path, `"${name}" has no letter that could be looked for`);
      else if (own.has(name.toLowerCase())) report(path, `repeats "${name}"`);
      else if (other !== key) report(path, `"${name}" stands already among ${other}`);
      own.add(name.toLowerCase());
      lists.set(keyOf(name), other);
    }
  }
}

function checkActors(dossier: Dossier, report: Report): void {
  const parties = new Set(dossier.parties.map(({ id }) => id));
  const people = new Set(dossier.people.map(({ id }) => id));
  const isParty = (path: string, party: string | undefined) => {
    if (party !== undefined && !parties.has(party)) report(path, `"${party}" is no party of this dossier`);
  };
  for (const [i, person] of dossier.people.entries()) {
    isParty(`people[${i}].party`, person.party);
    for (const [j, other] of (person.notToBeConfusedWith ?? []).entries()) {
      const path = `people[${i}].notToBeConfusedWith[${j}].person`;
      if (other.person === person.id) report(path, 'is the same person');
      else if (!people.has(other.person)) report(path, `"${other.person}" is no person of this dossier`);
    }
  }
  for (const [i, body] of dossier.bodies.entries()) {
    isParty(`bodies[${i}].party`, body.party);
    if (body.kind === 'party' && body.party === undefined)
      report(`bodies[${i}].party`, 'is missing: a body of kind "party" says for which one it speaks');
    if (body.kind === 'independent' && body.party !== undefined)
      report(`bodies[${i}].party`, 'must be left out: an independent body has no party');
  }
}
