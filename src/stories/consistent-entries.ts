/** Claims, quotes and sources of a dossier: whom and what they refer to, their numbers, and that nothing stands twice. */
import type { Dossier } from './dossier.ts';
import type { Report } from './problem.ts';
import { wordKeys } from './words.ts';

/** Who can speak: parties, people, bodies. */
function speakerCheck(dossier: Dossier, report: Report): (path: string, id: string) => void {
  const known = new Set([...dossier.parties, ...dossier.people, ...dossier.bodies].map(({ id }) => id));
  return (path, id) => {
    if (!known.has(id)) report(path, `"${id}" is no party, person or body of this dossier`);
  };
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

/** Reports at `path` when something with the same key was there before. */
function onceOnly(report: Report): (path: string, key: string, reason: (first: string) => string) => void {
  const seen = new Map<string, string>();
  return (path, key, reason) => {
    const first = seen.get(key);
    if (first) report(path, reason(first));
    else seen.set(key, path);
  };
}

/** Reports claims whose bounds, speakers or sources cannot be, or that say the same again. */
export function checkClaims(dossier: Dossier, report: Report): void {
  const speaks = speakerCheck(dossier, report);
  const cited = citationCheck(dossier, report);
  const once = onceOnly(report);
  for (const [i, claim] of dossier.claims.entries()) {
    const path = `claims[${i}]`;
    const { kind, min, max, of, claimant, date } = claim;
    speaks(`${path}.claimant`, claimant);
    cited(path, claim.sources);
    if (min !== null && max !== null && min > max) report(`${path}.max`, `${max} is less than min (${min})`);
    if (min === null && max === null) {
      if (claim.vague !== true) report(`${path}.vague`, 'must be true where there is no number');
    } else {
      const said = JSON.stringify([kind, min, max, of, claimant, date]);
      once(path, said, (first) => `says the same as ${first}: same claimant, day, kind, group and numbers`);
    }
    for (const [j, denial] of (claim.denials ?? []).entries()) {
      speaks(`${path}.denials[${j}].by`, denial.by);
      if (denial.by === claimant) report(`${path}.denials[${j}].by`, 'is the claimant');
      cited(`${path}.denials[${j}]`, denial.sources);
    }
    for (const [j, evidence] of (claim.evidence ?? []).entries()) {
      cited(`${path}.evidence[${j}]`, evidence.sources);
      if (evidence.by === claimant) report(`${path}.evidence[${j}].by`, 'is the claimant');
    }
  }
}

/** Reports quotes without words to look for, of unknown speakers or sources, or that stand there twice. */
export function checkQuotes(dossier: Dossier, report: Report): void {
  const speaks = speakerCheck(dossier, report);
  const cited = citationCheck(dossier, report);
  const once = onceOnly(report);
  for (const [i, { words, speaker, sources }] of dossier.quotes.entries()) {
    const path = `quotes[${i}]`;
    speaks(`${path}.speaker`, speaker);
    cited(path, sources);
    if (wordKeys(words).length === 0) report(`${path}.words`, 'has no word that could be looked for');
    if (/^["“„«]/.test(words) && /["”“»]$/.test(words))
      report(`${path}.words`, 'must stand without quotation marks around it');
    const said = `${speaker} ${wordKeys(words).join(' ')}`;
    once(path, said, (first) => `holds the same words as ${first}`);
  }
}

/** Reports addresses that more than one source has. */
export function checkSources(dossier: Dossier, report: Report): void {
  const once = onceOnly(report);
  for (const [i, { url }] of dossier.sources.entries()) {
    const bare = url.replace(/#.*$/s, '');
    once(`sources[${i}].url`, bare, (first) => `is already the address of ${first.replace(/\.url$/, '')}`);
  }
}
