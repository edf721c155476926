/** Abbreviations written with a stop, and the words that show that a new sentence has begun after one. */

import { CAPITAL } from './latin.ts';
import { CALENDAR } from './lexicon.ts';
import { wordSet } from './word-set.ts';

/** Always before a name. */
const TITLES = wordSet(`
  mr mrs ms mx messrs dr drs prof profs rev revd fr sr br msgr mgr hon rt amb pres gov govs lt gen gens col cols maj
  capt cpt cmdr cdr comdr adm adml vadm radm brig sgt sgts cpl pvt pfc spc ens lcpl sfc sen sens rep reps del supt insp det
  sup pc asst assoc dep st ste mt ft mme mlle mons sgr sra atty cllr vs v
`);
/** Before a numeral. */
const NUMBERED = wordSet(
  'no nos p pp pg vol vols art arts sec secs ch chap fig figs op ver para paras approx ca c ext tel',
);
const MONTHS = wordSet(`
  jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed weds thu thur thurs fri sat sun
`);
const LATIN = wordSet('eg ie viz cf al ibid');
/** After a name, a figure, or anywhere: they end a sentence only when a new one plainly begins. */
const OTHERS = wordSet(`
  inc ltd llc co cos corp bros jr sr esq plc bhd pty pvt gmbh assn dept depts dist div est univ inst intl natl govt admin
  ave blvd rd hwy ln sq bldg apt rm etc min max hr hrs sec mo yr yrs wk mi km kg lb lbs oz in ft sq cu mph kph
  ala ariz ark calif colo conn del fla ga ill ind kan kans ky la md mass mich minn miss mont neb nebr nev okla ore pa penn
  tenn tex va vt wash wis wyo ont que alta sask vic nsw tas qld misc
`);
/** Words of the open language that also stand in a list above: an abbreviation only with its capital. */
const ONLY_CAPITAL = wordSet(
  'mar sat sun gen rev del col in la miss mass wash ore pa art ill ind const sup det con min max co st ft mon wed sec ext dist',
);

/** Times and days that go on after "5 p.m." */
export const TIME_WORDS = new Set([
  ...CALENDAR,
  ...wordSet(`
  et est edt ct cst cdt mt mst mdt pt pst pdt gmt utc bst cet cest eet ist pkt aft msk wat eat sast eastern central pacific
  local kabul greenwich
`),
]);

/** Closed classes and connectives: with a capital, they open a sentence rather than go on a name. */
const OPENERS = wordSet(`
  the a an this that these those he she it they we you i his her its their our my your there here who what when where why
  how which whose and but or nor so yet for if as at by in on of to from with without within after before during since
  until while although though because despite amid among against between under over about around through toward towards
  both each every all some many most several few no not none neither either another other such one two three four five six
  seven eight nine ten dozens hundreds thousands however meanwhile moreover nevertheless instead then thus also still even
  only just once now later earlier yesterday today tomorrow more less is are was were do does did has have had can could
  will would may might must should let asked according adding speaking
`);

export type Abbreviation = 'title' | 'number' | 'month' | 'latin' | 'other';

/** What kind of abbreviation a word before a full stop is; undefined: none. */
export function abbreviation(word: string): Abbreviation | undefined {
  const lower = word.toLowerCase();
  // A capital by itself is an initial.
  if (lower.length === 1 && lower !== word) return undefined;
  if (ONLY_CAPITAL.has(lower) && lower === word) return undefined;
  if (MONTHS.has(lower)) return 'month';
  if (TITLES.has(lower)) return 'title';
  if (NUMBERED.has(lower)) return 'number';
  if (LATIN.has(lower)) return 'latin';
  return OTHERS.has(lower) ? 'other' : undefined;
}

/** Whether a capitalised word is more likely to open a sentence than to go on a name. */
export function opensSentence(word: string): boolean {
  return CAPITAL.test(word) && OPENERS.has(word.toLowerCase());
}
