/** Closed classes that the rules of this room share: words of checking, of doubt, of reporting, and nouns that stand for figures. */
import type { FigureKind } from '../reading.ts';
import { wordSet } from '../text/word-set.ts';

/** Verbs of checking in their forms. */
export const CHECKING = wordSet(`
  verify verifies verified verifying confirm confirms confirmed confirming corroborate corroborates corroborated corroborating
  authenticate authenticates authenticated authenticating substantiate substantiates substantiated substantiating ascertain
  ascertained validate validated geolocate geolocates geolocated vouch vouches vouched`);
/** Verbs that check only beside "independently", or with journalists or monitors as their subject. */
export const LOOKING = wordSet(
  'check checks checked checking cross-check cross-checked double-check double-checked establish established assess assessed determine determined count counted support supports supported prove proves proved proven test tests tested testing reconcile reconciled identified exhumed documented',
);
export const CHECK_NOUNS = wordSet(
  'confirmation confirmations verification verifications corroboration authentication substantiation proof evidence',
);
export const UNCHECKED = wordSet('unverified unconfirmed unsubstantiated uncorroborated unverifiable');

export const BE = wordSet(
  "be been being is are was were isn't aren't wasn't weren't remain remains remained",
);
export const HAVE = wordSet("has have had having hasn't haven't hadn't 've");
export const DO = wordSet("do does did don't doesn't didn't");
export const ABILITY = wordSet(
  "could can cannot couldn't can't able unable possible impossible difficult hard impractical",
);
/** Modals and conditionals under which nothing has been checked yet. */
export const IRREALIS = wordSet(
  "would wouldn't will won't may might should must shall if whether unless until once when before awaiting pending hopes",
);
export const NEGATION = wordSet(
  'not no none neither nor never nothing nobody cannot without unable impossible yet hardly scarcely barely rarely seldom fail fails failed lack lacks lacking lacked',
);

/** @returns whether the word negates: "not", "couldn't", "unable" ... */
export function negates(word: string): boolean {
  return NEGATION.has(word) || word.endsWith("n't");
}

/** Adverbs that come between an auxiliary and its verb; others are told by "-ly". */
export const BETWEEN = wordSet(
  'yet so far also still always ever even just only now later soon again already seldom often sometimes',
);

export const SAYING = wordSet(`
  said say says saying claimed claim claims claiming told tells added adding adds stated states stating announced announces reported
  reports insisted insists maintained noted notes stressed argued asserts asserted declared wrote writes tweeted acknowledged admitted
  warned explained replied according alleged alleges stresses asserting`);

/** Stances in which somebody thinks, means, wants or denies: nothing that he reports goes on from there. */
export const TELLS_NOTHING: ReadonlySet<string> = wordSet('believes plans urges expects denies');

export const RELATIVE = wordSet('which that who whom whose');

/** Words in a quotation, picture or recording: what they show is not a count. */
export const MEDIA = wordSet(`
  video videos footage image images imagery picture pictures photo photos photograph photographs clip clips recording recordings audio
  film films screenshot screenshots tape tapes`);
/** Where, when and who: to have these right says nothing of a count. */
export const CIRCUMSTANCES = wordSet(
  'location locations place date time identity identities cause origin circumstances motive position coordinates site whereabouts',
);
export const EVENTS = wordSet(
  'attack attacks incident incidents raid raids strike strikes ambush ambushes clash clashes assault battle event events explosion blast shelling',
);

/** Nouns for what somebody says. */
export const CLAIMS = wordSet(
  'claim claims assertion assertions statement statements allegation allegations accusation accusations account accounts version versions boast boasts declaration',
);
export const REPORTS = wordSet(
  'report reports information news rumour rumours rumor rumors details testimony cases',
);
export const NUMBERS = wordSet(
  'figure figures number numbers tally tallies count counts estimate estimates total totals statistics data toll tolls balances list lists',
);
export const ANAPHORS = wordSet('it this that these those they which either any all');
export const PLURAL_ANAPHORS = wordSet('these those they any all');

const CASUALTY: FigureKind[] = ['killed', 'wounded', 'casualties'];
const LOSS: FigureKind[] = [...CASUALTY, 'captured', 'surrendered', 'equipment'];
const KIND_NOUNS: [string, FigureKind[]][] = [
  ['casualty casualties', CASUALTY],
  ['loss losses', LOSS],
  [
    'death deaths dead killed killing killings fatality fatalities slain bodies corpses',
    ['killed', 'casualties'],
  ],
  ['victim victims', CASUALTY],
  ['wounded injured injuries injury wounding', ['wounded', 'casualties']],
  ['prisoner prisoners captive captives captured detainees detained hostages arrests', ['captured']],
  ['surrender surrenders surrendered defections defectors', ['surrendered']],
  ['displaced refugees displacement', ['displaced']],
  ['strength manpower', ['strength']],
  ['weapons weaponry vehicles tanks equipment hardware arms', ['equipment']],
  [
    `territory district districts village villages towns settlement settlements positions base bases outpost outposts garrison garrisons
    stronghold strongholds gains advances advance control seizure`,
    ['territory'],
  ],
];
const KINDS = new Map(
  KIND_NOUNS.flatMap(([words, kinds]) =>
    words.split(' ').map((word): [string, FigureKind[]] => [word, kinds]),
  ),
);

/**
 * @param word lower case
 * @returns the kinds of figure that the noun speaks of, or null. A long casualty noun may be misspelt by two letters
 *   (Damerau-Levenshtein distance): published articles do.
 */
export function kindsOf(word: string): readonly FigureKind[] | null {
  const known = KINDS.get(word);
  if (known) return known;
  if (word.length < 9 || word.length > 12 || !word.startsWith('ca')) return null;
  return distance(word, 'casualties') <= 2 ? CASUALTY : null;
}

/** Damerau-Levenshtein distance (optimal string alignment, Damerau 1964) of two short words. */
function distance(a: string, b: string): number {
  const rows: number[][] = [Array.from({ length: b.length + 1 }, (_, j) => j)];
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const up = rows[i - 1];
      const same = a[i - 1] === b[j - 1];
      let best = Math.min((up?.[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (up?.[j - 1] ?? 0) + (same ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        best = Math.min(best, (rows[i - 2]?.[j - 2] ?? 0) + 1);
      }
      row.push(best);
    }
    rows.push(row);
  }
  return rows[a.length]?.[b.length] ?? 0;
}

export const JOURNALISTS = wordSet(`
  journalist journalists reporter reporters correspondent correspondents photographer photographers media outlet outlets newspaper
  agency network broadcaster team`);
export const OBSERVERS = wordSet(`
  monitor monitors observer observers investigators researchers analysts experts fact-checkers watchdog mission rapporteur`);
/** Who counts what comes to them, and confirms no more than that. */
export const MEDICS = wordSet(`
  hospital hospitals clinic clinics medic medics medical doctor doctors ambulance morgue nurse nurses paramedic paramedics health rescuers
  rescue`);
/** Pronouns that stand for the speaker of the words around them. */
export const SELVES = wordSet('it they we he she i');

/** Who is there for an outlet and sees for himself. */
export const REPORTER = /^(?:journalists?|reporters?|correspondents?|photographers?)$/;
