/** Closed classes of English that end a noun phrase or a clause, for rules that work without part-of-speech tags. */
import { setOf } from './words.ts';

export const BE = setOf("is are was were be been being 's 're");
export const HAVE = setOf("have has had having 've");
/** Words between a subject and its predicate: auxiliaries, adverbs, hedges. */
export const BEFORE_PREDICATE = setOf(
  "is are was were be been being 's 're have has had having 've will would could may might can must should did do does not n't also since then all both either now",
  'sat sit sits sitting languish languishes languished languishing already reportedly allegedly apparently confirmed presumed believed feared thought known suspected reported said understood assumed listed to so far later',
  'subsequently eventually either immediately instantly directly still just only simply currently themselves who that which officially purportedly supposedly never ever least even got get left lay lie lying remain remains remained stay stayed',
  'began begun begin begins started starts continue continues continued kept keeps managed tried try trying scrambled rushed hurried went',
  'seriously badly critically lightly slightly severely mortally fatally internally forcibly newly recently brutally deliberately violently',
);
export const MODALS = setOf('will would could may might can must should');
export const PREPOSITIONS = setOf(
  'in on at from of near around across inside outside within during after before with without by for over under against between among amid amongst into onto through throughout to toward towards along alongside behind beyond beside besides off up down out about above below since until till per via despite except bar as like following excluding regarding concerning versus beneath underneath atop',
);
export const DETERMINERS = setOf(
  'the a an this that these those its their his her our my your some any each every all both another other such no',
);
export const POSSESSIVES = setOf('its their his her our my your');
export const PRONOUNS = setOf(
  'he she it they we i you him them us me who whom which what that there here himself itself themselves whoever one',
);
export const SUBORDINATORS = setOf(
  'while whereas but when whenever where because although though if since until unless after before once whether than so yet that as who whom which whose',
);
export const REPORTING = setOf(
  'said says say saying told tells tell telling claimed claims claim claiming announced announces announce announcing added adds add adding wrote writes tweeted tweets posted reported reports report reporting',
  'stated states state insisted insists denied denies deny confirmed confirms confirm acknowledged acknowledges admitted admits declared declares estimated estimates alleged alleges argued argues warned warns boasted boasts described describes according believe believes think thinks',
  'noted notes explained explains asked asks vowed vows accused accuses quoted quotes cited citing cites showed shows show revealed reveals recounted recalled testified briefed spoke speaks suggested suggests indicated indicates maintained maintains asserted asserts',
);
/** Past forms that end in no -ed; those that tell what befell people are triggers. */
export const PAST = setOf(
  'wore bore lay sat stood came went ran got fell lost took held kept left knew slept hid fought made drew began brought built bought chose drove ate flew gave grew heard met paid rode rose saw sent swam swore thought threw understood woke won',
);
export const CONNECTORS = setOf('and or plus & as well along together with including alongside nor while');
/** What may stand before a number that goes on a list: "and another 20", "along with a further three". */
export const LIST_FILLERS = setOf(
  'another further additional other also at some the those more including among them with its their his all both a fully well',
);
