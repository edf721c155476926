/** What must hold between the parts of a dossier and no schema can say: references, unique names, order of dates and numbers. */
import { type Dossier, isDay } from './dossier.ts';

/** One thing wrong: `path` as "people[3].party" ("" for the whole file), `reason` as the end of a sentence about it. */
export interface Problem {
  path: string;
  reason: string;
}
type Report = (path: string, reason: string) => void;

/** All that does not fit together, in the file's order. Safe on a dossier whose single values failed their own checks. */
export function findInconsistencies(dossier: Dossier): Problem[] {
  const problems: Problem[] = [];
  const report: Report = (path, reason) => void problems.push({ path, reason });
  checkIds(dossier, report);
  checkNames(dossier, report);
  checkDates(dossier, report);
  checkActors(dossier, report);
  checkClaims(dossier, report);
  checkQuotes(dossier, report);
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

/** A name must say who is meant: no name twice in one entry, none shared by two parties, people or bodies, or by two places. */
function checkNames(dossier: Dossier, report: Report): void {
  for (const group of [['parties', 'people', 'bodies'], ['places']] as const) {
    const owners = new Map<string, string>();
    for (const key of group) {
      for (const [i, { name, aliases }] of dossier[key].entries()) {
        const path = `${key}[${i}]`;
        for (const [j, each] of [name, ...aliases].entries()) {
          const where = j === 0 ? `${path}.name` : `${path}.aliases[${j - 1}]`;
          const owner = owners.get(each.toLowerCase());
          if (owner === path) report(where, `repeats "${each}"`);
          else if (owner)
            report(where, `"${each}" is already a name of ${owner}: nobody could tell which is meant`);
          else owners.set(each.toLowerCase(), path);
        }
      }
    }
  }
}

/** A dossier knows nothing later than its own last update, and nothing before 1900. */
function checkDates(dossier: Dossier, report: Report): void {
  const { period, updated } = dossier;
  inOrder(period.from, period.to, 'period.to', 'period.from', report);
  const known = (path: string, date: string | undefined) => {
    if (date === undefined || !isDay(date)) return;
    if (date < '1900-01-01') report(path, `${date} is too long ago to be right`);
    else if (isDay(updated) && date > updated)
      report(path, `${date} is after the dossier's own date (${updated})`);
  };
  known('period.from', period.from);
  for (const [i, person] of dossier.people.entries()) known(`people[${i}].died`, person.died);
  for (const [i, source] of dossier.sources.entries()) known(`sources[${i}].date`, source.date);
  for (const [i, quote] of dossier.quotes.entries()) known(`quotes[${i}].date`, quote.date);
  for (const [i, claim] of dossier.claims.entries()) {
    known(`claims[${i}].date`, claim.date);
    for (const [j, denial] of (claim.denials ?? []).entries()) {
      known(`claims[${i}].denials[${j}].date`, denial.date);
      inOrder(claim.date, denial.date, `claims[${i}].denials[${j}].date`, 'the claim that it denies', report);
    }
    for (const [j, { date }] of (claim.evidence ?? []).entries())
      known(`claims[${i}].evidence[${j}].date`, date);
    if (isDay(claim.date) && isDay(period.from) && claim.date < period.from)
      report(`claims[${i}].date`, `${claim.date} is before the story begins (${period.from})`);
  }
}

function inOrder(
  from: string | undefined,
  to: string | undefined,
  path: string,
  after: string,
  report: Report,
) {
  if (from !== undefined && to !== undefined && isDay(from) && isDay(to) && to < from)
    report(path, `${to} is before ${after} (${from})`);
}

function checkActors(dossier: Dossier, report: Report): void {
  const parties = new Set(dossier.parties.map(({ id }) => id));
  const people = new Set(dossier.people.map(({ id }) => id));
  const isParty = (path: string, party: string | undefined) => {
    if (party !== undefined && !parties.has(party)) report(path, `"${party}" is no party of this dossier`);
  };
  for (const [i, person] of dossier.people.entries()) {
    isParty(`people[${i}].party`, person.party);
    for (const [j, role] of person.roles.entries())
      inOrder(role.from, role.to, `people[${i}].roles[${j}].to`, 'its own from', report);
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

/** Who can speak: parties, people, bodies. */
function speakers(dossier: Dossier): Set<string> {
  return new Set([...dossier.parties, ...dossier.people, ...dossier.bodies].map(({ id }) => id));
}

function citationCheck(dossier: Dossier, report: Report): (path: string, sources: readonly string[]) => void {
  const known = new Set(dossier.sources.map(({ id }) => id));
  return (path, sources) => {
    for (const [i, source] of sources.entries()) {
      if (!known.has(source)) report(`${path}.sources[${i}]`, `"${source}" is no source of this dossier`);
      else if (sources.indexOf(source) < i) report(`${path}.sources[${i}]`, `repeats "${source}"`);
    }
  };
}

function deathCheck(
  dossier: Dossier,
  report: Report,
): (path: string, who: string, date: string | undefined) => void {
  const died = new Map(dossier.people.map((person) => [person.id, person.died]));
  return (path, who, date) => {
    const death = died.get(who);
    if (death && date && isDay(death) && isDay(date) && date > death)
      report(path, `${date} is after the death of "${who}" (${death})`);
  };
}

function checkClaims(dossier: Dossier, report: Report): void {
  const known = speakers(dossier);
  const cited = citationCheck(dossier, report);
  const alive = deathCheck(dossier, report);
  const speaks = (path: string, id: string) => {
    if (!known.has(id)) report(path, `"${id}" is no party, person or body of this dossier`);
  };
  for (const [i, claim] of dossier.claims.entries()) {
    const path = `claims[${i}]`;
    speaks(`${path}.claimant`, claim.claimant);
    alive(`${path}.date`, claim.claimant, claim.date);
    cited(path, claim.sources);
    if (claim.min !== null && claim.max !== null && claim.min > claim.max)
      report(`${path}.max`, `${claim.max} is less than min (${claim.min})`);
    if (claim.min === null && claim.max === null && claim.vague !== true)
      report(`${path}.vague`, 'must be true where there is no number');
    for (const [j, denial] of (claim.denials ?? []).entries()) {
      speaks(`${path}.denials[${j}].by`, denial.by);
      if (denial.by === claim.claimant) report(`${path}.denials[${j}].by`, 'is the claimant');
      cited(`${path}.denials[${j}]`, denial.sources);
    }
    for (const [j, evidence] of (claim.evidence ?? []).entries())
      cited(`${path}.evidence[${j}]`, evidence.sources);
  }
}

function checkQuotes(dossier: Dossier, report: Report): void {
  const known = speakers(dossier);
  const cited = citationCheck(dossier, report);
  const alive = deathCheck(dossier, report);
  for (const [i, quote] of dossier.quotes.entries()) {
    const path = `quotes[${i}]`;
    if (!known.has(quote.speaker))
      report(`${path}.speaker`, `"${quote.speaker}" is no party, person or body of this dossier`);
    alive(`${path}.date`, quote.speaker, quote.date);
    cited(path, quote.sources);
  }
}
