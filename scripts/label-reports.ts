/**
 * Puts the offsets into the labelled reports: run it (`npx tsx scripts/label-reports.ts [FOLDER]`, all series without
 * one) after writing or changing a report. A label is written as its words and which occurrence of them in the text is meant; `start` and `end`
 * (UTF-16 code units, end exclusive) are found from these. A label that is not in its text ends the run with an error,
 * and nothing is written.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import * as v from 'valibot';
import { REPORTS, REPORTS_B, REPORTS_C, reportFiles } from '../tests/fixtures/reports/reports.ts';

const LabelSchema = v.looseObject({ text: v.string(), occurrence: v.number() });
const ReportSchema = v.looseObject({
  id: v.string(),
  outlet: v.string(),
  date: v.string(),
  story: v.string(),
  text: v.string(),
  figures: v.array(LabelSchema),
  quotes: v.array(LabelSchema),
  scare: v.array(LabelSchema),
  disclaimers: v.array(LabelSchema),
});
type Label = v.InferOutput<typeof LabelSchema>;

/** The label with its offsets after its words. Throws when the text has fewer occurrences. */
function placed(label: Label, text: string): Label {
  const { text: words, occurrence, start: _start, end: _end, ...rest } = label;
  let start = -1;
  for (let n = 0; n < occurrence; n += 1) {
    start = text.indexOf(words, start + 1);
    if (start < 0) throw new Error(`has no occurrence ${occurrence} of ${JSON.stringify(words)}`);
  }
  return { text: words, occurrence, start, end: start + words.length, ...rest };
}

/** JSON with lists of numbers on one line, as the formatter has them. */
const print = (value: unknown) =>
  `${JSON.stringify(value, null, 2).replace(/\[\n\s+(\d+(?:,\n\s+\d+)*)\n\s+\]/g, (_all, list: string) => `[${list.replace(/\s+/g, ' ')}]`)}\n`;

const [asked] = process.argv.slice(2);
const folders = asked === undefined ? [REPORTS, REPORTS_B, REPORTS_C] : [pathToFileURL(join(asked, '/'))];
const files = folders.flatMap((folder) => reportFiles(folder).map((name) => new URL(name, folder)));

const changed = files.map((file) => {
  const report = v.parse(ReportSchema, JSON.parse(readFileSync(file, 'utf8')));
  try {
    const place = (labels: Label[]) => labels.map((label) => placed(label, report.text));
    const { figures, quotes, scare, disclaimers } = report;
    const labels = {
      figures: place(figures),
      quotes: place(quotes),
      scare: place(scare),
      disclaimers: place(disclaimers),
    };
    return { file, json: print({ ...report, ...labels }) };
  } catch (error) {
    throw new Error(`${file.pathname} ${error instanceof Error ? error.message : error}`);
  }
});
for (const { file, json } of changed) writeFileSync(file, json);
console.log(`${changed.length} reports have their offsets.`);
