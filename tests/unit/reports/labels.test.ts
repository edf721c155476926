import { expect, test } from 'vitest';
import { FIGURE_KINDS, STATUSES } from '../../../src/reading/reading.ts';
import { loadReports, REPORTS_B, REPORTS_C, reportFiles } from '../../fixtures/reports/reports.ts';

const reports = loadReports();
const figures = reports.flatMap((report) => report.figures);
const second = loadReports(REPORTS_B);
const third = loadReports(REPORTS_C);
const all = [...reports, ...second, ...third];
const each = all.map((report) => [report.id, report] as const);

const nth = (text: string, words: string, occurrence: number) => {
  let at = -1;
  for (let n = 0; n < occurrence; n += 1) {
    at = text.indexOf(words, at + 1);
    if (at < 0) return -1;
  }
  return at;
};

const apart = (labels: { start: number; end: number }[]) =>
  labels
    .toSorted((a, b) => a.start - b.start)
    .every((label, i, sorted) => i === 0 || (sorted[i - 1]?.end ?? 0) <= label.start);

test('a report is called as its file is, and no two share a text', () => {
  expect(reports.map((report) => `${report.id}.json`)).toEqual(reportFiles());
  expect(second.map((report) => `${report.id}.json`)).toEqual(reportFiles(REPORTS_B));
  expect(third.map((report) => `${report.id}.json`)).toEqual(reportFiles(REPORTS_C));
  expect(new Set(all.map((report) => report.text)).size).toBe(all.length);
});

test.each(each)('%s: each label has its words at its place', (_id, report) => {
  const { text, figures, quotes, scare, disclaimers } = report;
  for (const label of [...figures, ...quotes, ...scare, ...disclaimers]) {
    expect(text.slice(label.start, label.end)).toBe(label.text);
    expect(nth(text, label.text, label.occurrence)).toBe(label.start);
    expect(label.text.trim()).toBe(label.text);
  }
});

test.each(each)('%s: figures stand apart, and so do quotes and scare marks', (_id, report) => {
  expect(apart(report.figures)).toBe(true);
  expect(apart([...report.quotes, ...report.scare])).toBe(true);
});

test.each(each)('%s: quotes and scare marks stand between marks', (_id, report) => {
  for (const { start, end, text } of [...report.quotes, ...report.scare]) {
    expect(report.text[start - 1], text).toMatch(/["“'‘]/);
    // A quote that goes on in the next paragraph is left open.
    expect(report.text.slice(end, end + 2), text).toMatch(/^(?:["”'’]|,["”]|\n\n)/);
  }
});

test.each(each)('%s: a figure is flagged when a disclaimer covers it, and only then', (_id, report) => {
  const covered = report.disclaimers.flatMap((disclaimer) => disclaimer.covers);
  expect(covered.every((index) => index < report.figures.length)).toBe(true);
  expect([...new Set(covered)].sort((a, b) => a - b)).toEqual(
    report.figures.flatMap((figure, index) => (figure.flagged ? [index] : [])),
  );
});

test.each(each)('%s: numbers, source and party agree with the status', (_id, report) => {
  const noSide = [null, 'independent', 'unnamed', 'other'];
  for (const figure of report.figures) {
    const { min, max, vague, source, party, status } = figure;
    expect(vague, figure.text).toBe(min === null && max === null);
    if (min !== null && max !== null) expect(min).toBeLessThanOrEqual(max);
    expect(source === null, figure.text).toBe(status === 'unattributed');
    expect(party === null, figure.text).toBe(status === 'unattributed');
    if (status === 'claimed') expect(noSide, figure.text).not.toContain(party);
    if (status === 'third-party') expect(noSide, figure.text).toContain(party);
  }
});

test.each(each)('%s: is a short report', (_id, report) => {
  const words = report.text.split(/\s+/).length;
  expect(words).toBeGreaterThanOrEqual(60);
  expect(words).toBeLessThanOrEqual(reports.includes(report) ? 220 : 450);
  expect(report.text.trim()).toBe(report.text);
});

test('reports that are none of a war have no labels; all others have figures', () => {
  for (const report of reports) {
    const labels = [report.figures, report.quotes, report.scare, report.disclaimers].flat();
    if (report.story === 'none') expect(labels).toEqual([]);
    else expect(report.figures.length, report.id).toBeGreaterThan(0);
  }
});

test('there are enough of each', () => {
  const stories = (story: string) => reports.filter((report) => report.story === story).length;
  expect(stories('panjshir-2021')).toBeGreaterThanOrEqual(22);
  expect(stories('other-conflict')).toBeGreaterThanOrEqual(30);
  expect(stories('none')).toBeGreaterThanOrEqual(9);
  for (const status of STATUSES)
    expect(figures.filter((figure) => figure.status === status).length, status).toBeGreaterThanOrEqual(15);
  for (const kind of FIGURE_KINDS)
    expect(figures.filter((figure) => figure.kind === kind).length, kind).toBeGreaterThanOrEqual(8);
  expect(figures.filter((figure) => figure.flagged).length).toBeGreaterThanOrEqual(60);
  const disclaimers = reports.flatMap((report) => report.disclaimers);
  expect(disclaimers.filter(({ covers }) => covers.length > 0).length).toBeGreaterThanOrEqual(30);
  expect(disclaimers.filter(({ covers }) => covers.length === 0).length).toBeGreaterThanOrEqual(2);
  expect(figures.filter((figure) => figure.vague).length).toBeGreaterThanOrEqual(15);
  expect(figures.filter((figure) => figure.min === 0 && figure.max === 0).length).toBeGreaterThanOrEqual(6);
  expect(reports.flatMap((report) => report.quotes).length).toBeGreaterThanOrEqual(80);
  // Most figures are such that careful readers agree on them.
  expect(figures.filter((figure) => figure.hard).length).toBeLessThan(figures.length / 3);
});
