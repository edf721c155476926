import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { numeralValue, readNumber } from '../../../src/reading/figures/numbers.ts';
import { readQuantities } from '../../../src/reading/figures/quantities.ts';
import { wordsOf } from '../../../src/reading/figures/words.ts';
import { toDocument } from '../../../src/reading/text/text.ts';
import { table } from './table.ts';

function wordsIn(text: string) {
  const document = toDocument(text);
  const [sentence] = document.sentences;
  if (!sentence) throw new Error(`no sentence in "${text}"`);
  return wordsOf(document, sentence);
}

const value = (text: string) => readNumber(wordsIn(text), 0)?.value ?? null;

describe('a number', () => {
  it.each<[string, number | null]>([
    ['0', 0],
    ['7', 7],
    ['1,250', 1250],
    ['10.000', 10000],
    ['2,50,000', 250000],
    ['1,00,00,000', 10000000],
    ['12,345,678', 12345678],
    ['10 000', 10000],
    ['2.5 million', 2500000],
    ['1.2m', 1200000],
    ['15k', 15000],
    ['3 lakh', 300000],
    ['50 lakhs', 5000000],
    ['2 crore', 20000000],
    ['zero', 0],
    ['nineteen', 19],
    ['twenty-five', 25],
    ['twenty five', 25],
    ['a hundred', 100],
    ['two hundred and fifty', 250],
    ['three thousand four hundred', 3400],
    ['two thousand and six', 2006],
    ['one million two hundred thousand', 1200000],
    ['two and a half thousand', 2500],
    ['one and a half million', 1500000],
    ['half a million', 500000],
    ['half a dozen', 6],
    ['a dozen', 12],
    ['three dozen', 36],
    ['three score', 60],
    ['2.5', null],
    ['two and a half', null],
    ['201st', null],
    ['1990s', null],
    ['007', null],
    ['12,34', null],
    ['a fighter', null],
    ['two-week', null],
    ['hundreds', null],
  ])('%s is %s', (text, expected) => {
    expect(value(text)).toBe(expected);
  });

  it('in numerals is read back as printed, in Western and Indian grouping', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 999_999_999 }), (n) => {
        for (const text of [String(n), n.toLocaleString('en-US'), n.toLocaleString('en-IN')]) {
          expect(numeralValue(text)).toBe(n);
          expect(value(text)).toBe(n);
        }
      }),
    );
  });

  it('in words is read back as spelled', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 999_999_999 }), fc.boolean(), (n, and) => {
        expect(value(spell(n, and))).toBe(n);
      }),
    );
  });

  it('never makes a reader fail', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[0-9a-z.,: -]{1,40}$/), (text) => {
        for (const sentence of toDocument(text).sentences)
          readQuantities(wordsOf(toDocument(text), sentence));
      }),
    );
  });
});

const SMALL =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');

/** English cardinal of n below a thousand million. */
function spell(n: number, and: boolean): string {
  if (n < 20) return SMALL[n] ?? '';
  if (n < 100) return `${TENS[Math.floor(n / 10) - 2]}${n % 10 ? `-${SMALL[n % 10]}` : ''}`;
  const join = (high: string, rest: number) =>
    rest === 0 ? high : `${high} ${and && rest < 100 ? 'and ' : ''}${spell(rest, and)}`;
  if (n < 1000) return join(`${SMALL[Math.floor(n / 100)]} hundred`, n % 100);
  if (n < 1e6) return join(`${spell(Math.floor(n / 1000), and)} thousand`, n % 1000);
  return join(`${spell(Math.floor(n / 1e6), and)} million`, n % 1e6);
}

describe('a quantity', () => {
  const quantities = (text: string) =>
    readQuantities(wordsIn(text)).map(
      ({ min, max, bound, form }) => `${min}..${max} ${form}${bound ? ' bound' : ''}`,
    );

  it.each<[string, string[]]>([
    ['at least 40 men', ['40..null number bound']],
    ['no fewer than 40 men', ['40..null number bound']],
    ['more than a dozen men', ['12..null number bound']],
    ['40 or more men', ['40..null number bound']],
    ['40+ men', ['40..null number bound']],
    ['up to 40 men', ['null..40 number bound']],
    ['nearly 40 men', ['null..40 number bound']],
    ['no more than 40 men', ['null..40 number bound']],
    ['about 40 men', ['40..40 number']],
    ['40 or so men', ['40..40 number']],
    ['perhaps as many as 40 men', ['null..40 number bound']],
    ['20 to 30 men', ['20..30 number']],
    ['7-8 men', ['7..8 number']],
    ['between 20 and 30 men', ['20..30 number']],
    ['two or three men', ['2..3 number']],
    ['2 to 3 million men', ['2000000..3000000 number']],
    ['it rose from 20 to 30', ['20..20 number', '30..30 number']],
    ['control over 40 towns', ['40..40 number']],
    ['dozens of men', ['null..null large']],
    ['tens of thousands of men', ['null..null large']],
    ['hundreds, if not thousands, of men', ['null..null large']],
    ['several hundred men', ['null..null large']],
    ['a few men', ['null..null few']],
    ['several men', ['null..null few']],
    ['a number of men', ['null..null few']],
    ['large numbers of men', ['null..null large']],
    ['the number of men', []],
    ['a couple of men', ['null..null few']],
    ['a pair of guns', ['2..2 number']],
    ['half of the town', ['null..null share']],
    ['two-thirds of the town', ['null..null share']],
    ['most men', ['null..null share']],
    ['no men', ['0..0 zero']],
    ['not a single man', ['0..0 zero']],
    ['how many men', []],
  ])('%s', (text, expected) => {
    expect(quantities(text)).toEqual(expected);
  });
});

table('verbs whose “up to” is no bound', [
  ['The army owned up to nine deaths.', 'nine deaths | killed 9..9'],
  ['Both raids add up to nine deaths.', 'nine deaths | killed 9..9'],
  ['The shelling caused up to nine deaths.', 'up to nine deaths | killed ..9'],
]);
