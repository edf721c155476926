/**
 * The verbs and nouns of reporting, by what the reporter makes of the words: complete for the classes that the status
 * of a figure rests on (claims, confirms, denies), and the verbs of saying, urging, expecting, believing and planning
 * that news English uses. Verbs are listed as lemmas; forms are made by the rules of English spelling.
 */
import type { Stance } from '../reading.ts';
import { wordSet } from '../text/word-set.ts';

const VERBS: Record<Stance, ReadonlySet<string>> = {
  says: wordSet(`
    say tell state add note report announce declare explain comment remark observe reply respond answer ask inquire enquire
    question query write tweet retweet post publish blog email text message cable telegraph recall recount relate narrate
    retell describe reveal disclose divulge mention indicate inform notify apprise brief testify depose conclude continue
    elaborate expand clarify emphasize emphasise stress underline underscore highlight accentuate reiterate repeat restate
    echo point outline detail specify itemize itemise list summarize summarise suggest hint intimate imply insinuate signal joke quip
    jest wisecrack deadpan whisper shout yell scream shriek cry exclaim mutter murmur mumble groan moan sigh sob bark growl snarl roar
    bellow thunder lament bemoan complain grumble gripe carp protest object criticize criticise condemn denounce deplore
    decry blast slam lambast lambaste castigate censure rebuke scold chide mock taunt sneer scoff jeer ridicule deride praise hail laud
    applaud commend extol welcome salute thank congratulate apologize apologise warn caution quote cite recite read chant
    sing intone interject interrupt interpose retort rejoin riposte counter snap opine muse reflect reason philosophize
    volunteer venture divulge confide speak talk chat preach lecture sermonize pontificate proclaim pronounce
    herald trumpet relay convey communicate express voice phrase word articulate verbalize vow promise pledge threaten swear
    guarantee assure reassure convince persuade remind advise counsel estimate calculate reckon count put tally name label
    brand dub call term characterize characterise portray depict paint compare liken blame fault attribute ascribe credit
    accuse charge indict implicate concur agree disagree differ tout plug pitch propound posit postulate theorize theorise
    hypothesize speculate surmise broadcast televise air record document chronicle dictate fume rage rant rail gush enthuse
    rejoice boast brag crow vent sniff drawl stammer stutter splutter sputter blurt utter vocalize recollect reminisce
    acclaim joke admonish reprimand rule decide find determine notice predict share
  `),
  claims: wordSet(`
    claim allege assert contend maintain insist purport profess boast brag argue accuse charge aver avow avouch submit plead
    posit protest pretend swear assever
  `),
  confirms: wordSet(`
    confirm verify acknowledge admit concede corroborate authenticate affirm reaffirm validate substantiate certify attest
    vouch confess own ratify reconfirm grant allow recognize recognise
  `),
  denies: wordSet(`
    deny reject refute dismiss dispute rebut repudiate disavow disclaim gainsay contradict discount debunk disprove disown
    controvert contest challenge negate scotch belie impugn pooh-pooh rubbish
  `),
  urges: wordSet(`
    urge demand appeal request plead beg implore exhort encourage recommend instruct order command press push invite direct
    beseech entreat lobby petition summon propose insist solicit enjoin prod pressure adjure prevail importune bid forbid ban
    prohibit dissuade discourage decree ordain mandate require
  `),
  expects: wordSet(`
    expect predict forecast anticipate project foresee foretell prophesy envisage envision foreshadow augur await prognosticate
    portend
  `),
  believes: wordSet(`
    believe think feel consider suspect doubt fear assume suppose guess hope wish want know understand regard worry imagine
    presume hold deem judge love hate like dislike prefer favor favour support oppose trust distrust mistrust dread desire
    figure gather conceive sense realize realise remember forget appreciate accept wonder conclude perceive fancy
    resent regret view see approve disapprove endorse back sympathize admire respect despise detest loathe
  `),
  plans: wordSet(`
    plan intend aim seek mean resolve prepare vow pledge promise threaten consider mull weigh contemplate plot scheme decide
    commit undertake offer refuse decline agree strive attempt try hope propose
  `),
};

/** What makes a passive of a participle: "was claimed by", "is quoted as". */
export const BE = /^(?:is|are|was|were|been|being)$/;

/** Where a verb stands in several lists, this order decides: first what a figure's status rests on, then speech before attitude. */
const ORDER: Stance[] = ['claims', 'confirms', 'denies', 'expects', 'says', 'urges', 'believes', 'plans'];
/** Verbs of these lists put words in somebody's mouth; the others tell of an attitude. */
const SPOKEN = new Set<Stance>(['says', 'claims', 'confirms', 'denies', 'urges']);

const IRREGULAR: Record<string, string> = {
  say: 'said',
  tell: 'told',
  write: 'wrote written',
  rewrite: 'rewrote rewritten',
  retell: 'retold',
  read: 'read',
  speak: 'spoke spoken',
  swear: 'swore sworn',
  sing: 'sang sung',
  put: 'put',
  think: 'thought',
  feel: 'felt',
  know: 'knew known',
  understand: 'understood',
  hold: 'held',
  see: 'saw seen',
  foresee: 'foresaw foreseen',
  foretell: 'foretold',
  seek: 'sought',
  mean: 'meant',
  beg: 'begged',
  beseech: 'besought beseeched',
  bid: 'bade bidden bid',
  forbid: 'forbade forbidden',
  find: 'found',
  forget: 'forgot forgotten',
  undertake: 'undertook undertaken',
  strive: 'strove striven',
  broadcast: 'broadcast broadcasted',
  forecast: 'forecast forecasted',
  plead: 'pleaded pled',
  paint: 'painted',
};
/** Stressed on the last syllable, or of one syllable: the last consonant doubles. */
const DOUBLING = wordSet(
  'admit rebut beg quip concur forbid bid put plan plot submit commit permit chat prod ban plug dub aver sob',
);
/** Forms that are oftener something else than reporting: enough to name a cue's stance, too little to find a cue by. */
const LOOSE = wordSet(`
    put count list record document rule find decide determine name label brand paint compare fault credit charge release
    direct press push order own allow grant figure view see approve back mean offer try attempt commit resolve prepare
    consider require forget sense accept challenge contest check point outline expand object counter reason reflect cable
    film attack term style plug pitch hold deem judge submit posit invite volunteer chat express voice phrase word relay
    convey record signal read sing fancy trust love hate like dislike want wish desire remember know face back endorse
    support oppose favor favour prefer project anticipate await envisage augur portend refuse decline intend aim seek
    scheme plot mull weigh rubbish share post text email message blast slam attribute ascribe blame hail praise welcome salute thank
  `);

/** All forms of a regular verb: base, third person, past, participle. */
function forms(lemma: string): string[] {
  const stem = lemma.replace(/e$/, '');
  const doubled = DOUBLING.has(lemma) ? lemma + lemma.slice(-1) : undefined;
  const third = /(?:s|x|z|ch|sh)$/.test(lemma)
    ? `${lemma}es`
    : /[^aeiou]y$/.test(lemma)
      ? `${lemma.slice(0, -1)}ies`
      : `${lemma}s`;
  const past = /[^aeiou]y$/.test(lemma) ? `${lemma.slice(0, -1)}ied` : `${doubled ?? stem}ed`;
  const gerund = lemma.endsWith('ie')
    ? `${lemma.slice(0, -2)}ying`
    : /(?:ee|oe|ye)$/.test(lemma)
      ? `${lemma}ing`
      : `${doubled ?? stem}ing`;
  const british = /[^aeiou][aeiou]l$/.test(lemma) ? [`${lemma}led`, `${lemma}ling`] : [];
  return [lemma, third, ...(IRREGULAR[lemma]?.split(' ') ?? [past]), gerund, ...british];
}

interface ReportingVerb {
  lemma: string;
  stance: Stance;
  /** Whether it reports spoken or written words, and seldom does anything else. */
  spoken: boolean;
}

/** Every lemma with the stance it is read by, in the order in which one is preferred to another that shares a form with it. */
const STANCES = new Map<string, Stance>();
for (const stance of ORDER) {
  for (const lemma of VERBS[stance]) if (!STANCES.has(lemma)) STANCES.set(lemma, stance);
}
/** The lemmas of the irregular forms. */
const OF_IRREGULAR = new Map<string, string[]>();
for (const [lemma, list] of Object.entries(IRREGULAR)) {
  for (const form of list.split(' ')) OF_IRREGULAR.set(form, [...(OF_IRREGULAR.get(form) ?? []), lemma]);
}

/** What a form may be of, by the rules of spelling that `forms` follows; which of these it is of, `forms` says. */
function* lemmasOf(form: string): Generator<string> {
  yield form;
  yield* OF_IRREGULAR.get(form) ?? [];
  const ending = /(?:ing|ed|s)$/.exec(form)?.[0];
  if (!ending) return;
  const stem = form.slice(0, -ending.length);
  yield stem;
  if (ending === 's') {
    if (stem.endsWith('e')) yield stem.slice(0, -1);
  } else {
    yield `${stem}e`;
    if (stem.at(-1) === stem.at(-2)) yield stem.slice(0, -1);
    if (stem.endsWith('y')) yield `${stem.slice(0, -1)}ie`;
  }
  if (/ie?$/.test(stem)) yield stem.replace(/ie?$/, 'y');
}

function readVerb(form: string): ReportingVerb | null {
  const lemmas = [...lemmasOf(form)].filter((lemma) => STANCES.has(lemma) && forms(lemma).includes(form));
  const [first] = lemmas;
  // Two verbs with a form in common are few: then the order of all decides.
  const lemma = lemmas.length > 1 ? [...STANCES.keys()].find((one) => lemmas.includes(one)) : first;
  const stance = lemma === undefined ? undefined : STANCES.get(lemma);
  if (lemma === undefined || !stance) return null;
  const isSpoken = !LOOSE.has(lemma) && ORDER.some((other) => SPOKEN.has(other) && VERBS[other].has(lemma));
  return { lemma, stance, spoken: isSpoken };
}

/** More different words than a long article has. */
const MOST_KNOWN = 10_000;
/** Rules ask for the same words again and again; to make the forms of all verbs, of which a text has a few dozen, takes a starting worker ms. */
const KNOWN = new Map<string, ReportingVerb | null>();

/** The reporting verb that a word is a form of, in any case of letters. */
export function reportingVerb(word: string): ReportingVerb | undefined {
  let verb = KNOWN.get(word);
  if (verb === undefined) {
    if (KNOWN.size >= MOST_KNOWN) KNOWN.clear();
    verb = readVerb(word.toLowerCase());
    KNOWN.set(word, verb);
  }
  return verb ?? undefined;
}

const NOUNS = new Map<string, Stance>(
  (
    [
      ['claims', 'claim allegation assertion contention accusation charge insistence argument boast'],
      [
        'confirms',
        'confirmation verification acknowledgement acknowledgment admission corroboration confession',
      ],
      ['denies', 'denial rejection refutation dismissal rebuttal repudiation disavowal'],
      ['urges', 'appeal demand request plea order instruction proposal recommendation invitation ultimatum'],
      ['expects', 'expectation prediction forecast projection prophecy outlook prognosis'],
      [
        'believes',
        'belief thought feeling view opinion fear suspicion doubt hope assumption concern worry conviction wish desire',
      ],
      ['plans', 'plan intention aim goal intent'],
      [
        'says',
        'statement remark comment announcement report message tweet post declaration answer reply response speech warning threat pledge promise vow word account testimony estimate according reportedly press-release release communique communiqué quote note',
      ],
    ] satisfies [Stance, string][]
  ).flatMap(([stance, list]) =>
    [...wordSet(list)].flatMap(
      (noun) =>
        [
          [noun, stance],
          [plural(noun), stance],
        ] as const,
    ),
  ),
);

function plural(noun: string): string {
  return /(?:s|x|ch|sh)$/.test(noun)
    ? `${noun}es`
    : /[^aeiou]y$/.test(noun)
      ? `${noun.slice(0, -1)}ies`
      : `${noun}s`;
}

/** What a noun of reporting ("the claim that", "in a statement") makes of the words. */
export function reportingNoun(word: string): Stance | undefined {
  return NOUNS.get(word.toLowerCase());
}
