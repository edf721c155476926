/** `sourcelight dossier check`: whether a file is a dossier, what it holds, and what to look at again. */
import { fingerprint, holds } from '../signature.ts';
import type { DossierFile } from '../stories/check.ts';
import { inWords } from '../stories/problem.ts';
import { remarksOn } from '../stories/remarks.ts';
import { summaryOf } from '../stories/summary.ts';
import { counted } from '../ui/words.ts';
import { readDossier } from './dossier-file.ts';
import { wrap } from './terminal.ts';

/** @returns lines. @throws DossierError with every problem and its line */
export async function checkReport(file: string): Promise<string> {
  const read = await readDossier(file);
  const { title, version, updated, publisher, period, parties, looksFor, counts } = summaryOf(read.dossier);
  const remarks = remarksOn(read.dossier);
  return [
    `${file} is a whole dossier.`,
    '',
    wrap(title, '  '),
    `  version ${version} of ${updated}, by ${publisher}`,
    `  from ${period.from} ${period.to ? `to ${period.to}` : 'on'}`,
    wrap(`parties: ${parties.join('; ')}`, '  '),
    wrap(`looks for: ${looksFor.join(', ')}`, '  '),
    `  ${counted(counts.claims, 'claim')}, ${counted(counts.quotes, 'quote')}, ${counted(counts.sources, 'source')} of ${counted(counts.publishers, 'publisher')}`,
    `  ${counts.people} people, ${counts.bodies} bodies, ${counts.places} places`,
    wrap(await signatureLine(read), '  '),
    ...(remarks.length > 0 ? ['', `To look at again (${remarks.length}):`] : []),
    ...remarks.map((remark) => wrap(inWords(remark), '  ')),
    '',
  ].join('\n');
}

/** Who signed it, in words. */
async function signatureLine({ dossier, value }: DossierFile): Promise<string> {
  const { signature } = dossier;
  if (!signature) return 'not signed';
  if (await holds(signature, value)) return `signed with the key ${await fingerprint(signature.key)}`;
  return 'signed, but the signature does not hold: the file was changed after it was signed';
}
