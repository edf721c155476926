/** Days of a dossier against each other: nothing ends before it begins, and nobody acts after their death. */
import type { Dossier } from './dossier.ts';
import { isDay, isPublished } from './fields.ts';
import type { Report } from './problem.ts';

/** Safe where single dates are none: those are another check's business. */
export function checkDates(dossier: Dossier, report: Report): void {
  const { period } = dossier;
  const known = withinKnowledge(dossier, report);
  known('period.from', period.from);
  known('period.to', period.to);
  inOrder(period.from, period.to, 'period.to', 'period.from', report);
  for (const [i, person] of dossier.people.entries()) {
    known(`people[${i}].died`, person.died);
    checkRoles(person, `people[${i}]`, report);
  }
  checkTerms(dossier, known, report);
  checkEntryDates(dossier, known, report);
}

type Known = (path: string, date: string | undefined) => void;

/** A dossier knows nothing later than its own last update, and nothing before 1900. */
function withinKnowledge({ updated }: Dossier, report: Report): Known {
  return (path, date) => {
    if (date === undefined || !isPublished(date)) return;
    if (date < '1900') report(path, `${date} is too long ago to be right`);
    else if (isDay(updated) && date > updated)
      report(path, `${date} is after the dossier's own date (${updated})`);
  };
}

function checkRoles({ roles, died }: Dossier['people'][number], path: string, report: Report): void {
  for (const [j, { from, to }] of roles.entries()) {
    inOrder(from, to, `${path}.roles[${j}].to`, 'its own from', report);
    for (const [key, day] of [
      ['from', from],
      ['to', to],
    ] as const) {
      if (day !== undefined && died !== undefined && isDay(day) && isDay(died) && day > died)
        report(`${path}.roles[${j}].${key}`, `${day} is after the person's death (${died})`);
    }
  }
}

/** A country has one government at a time: a party's term ends before the next begins, its own or another's. */
function checkTerms({ parties }: Dossier, known: Known, report: Report): void {
  const terms = parties.flatMap(({ governs = [] }, i) =>
    governs.map((term, j) => ({ ...term, path: `parties[${i}].governs[${j}]` })),
  );
  for (const { from, to, path } of terms) {
    known(`${path}.from`, from);
    known(`${path}.to`, to);
    inOrder(from, to, `${path}.to`, 'its own from', report);
  }
  const inTime = terms.toSorted((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0));
  for (const [i, term] of inTime.entries()) {
    const before = inTime[i - 1];
    if (before && (before.to === undefined || before.to >= term.from))
      report(`${term.path}.from`, `${term.from} is within the term of ${before.path}`);
  }
}

function checkEntryDates(dossier: Dossier, known: Known, report: Report): void {
  const { period } = dossier;
  const alive = deathCheck(dossier, report);
  for (const [i, source] of dossier.sources.entries()) known(`sources[${i}].date`, source.date);
  for (const [i, { date, speaker }] of dossier.quotes.entries()) {
    known(`quotes[${i}].date`, date);
    alive(`quotes[${i}].date`, speaker, date);
  }
  for (const [i, claim] of dossier.claims.entries()) {
    const path = `claims[${i}]`;
    known(`${path}.date`, claim.date);
    alive(`${path}.date`, claim.claimant, claim.date);
    if (isDay(claim.date) && isDay(period.from) && claim.date < period.from)
      report(`${path}.date`, `${claim.date} is before the story begins (${period.from})`);
    for (const [j, denial] of (claim.denials ?? []).entries()) {
      known(`${path}.denials[${j}].date`, denial.date);
      alive(`${path}.denials[${j}].date`, denial.by, denial.date);
      inOrder(claim.date, denial.date, `${path}.denials[${j}].date`, 'the claim that it denies', report);
    }
    for (const [j, { date }] of (claim.evidence ?? []).entries()) known(`${path}.evidence[${j}].date`, date);
  }
}

function inOrder(
  from: string | undefined,
  to: string | undefined,
  path: string,
  after: string,
  report: Report,
): void {
  if (from !== undefined && to !== undefined && isDay(from) && isDay(to) && to < from)
    report(path, `${to} is before ${after} (${from})`);
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
