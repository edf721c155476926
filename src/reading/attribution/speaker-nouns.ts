/** What those who speak in news are called when no name is given: offices, callings, witnesses, bodies and documents, as heads of a phrase. */
import type { Token } from '../text/document.ts';
import { LETTER, latin } from '../text/latin.ts';
import { wordSet } from '../text/word-set.ts';

const ACRONYM = latin(String.raw`^\p{Lu}[\p{Ll}]?\p{Lu}[\p{Lu}\d-]{0,8}$`);
const WITH_STOPS = latin(String.raw`^(?:\p{Lu}\.){2,5}$`);

const PEOPLE = wordSet(`
  spokesman spokeswoman spokesperson official officer commander general colonel captain major chief chairman chairwoman chairperson
  leader minister premier president king queen prince emir sultan governor mayor senator congressman congresswoman lawmaker legislator mp
  ambassador envoy diplomat secretary commissioner prosecutor judge lawyer attorney police cop soldier fighter rebel militant insurgent
  militiaman gunman guard witness resident local villager elder survivor victim relative neighbour neighbor doctor medic nurse surgeon
  paramedic rescuer volunteer activist campaigner analyst expert researcher scholar economist scientist historian observer monitor inspector
  investigator auditor watchdog insider aide adviser advisor source reporter journalist correspondent editor author teacher student worker
  farmer trader driver priest imam bishop pope cardinal cleric refugee migrant protester critic opponent supporter ally veteran detective
  sheriff coroner director manager head boss owner deputy delegate negotiator mediator representative opposition dissident exile
`);
const BODIES = wordSet(`
  board panel bureau service corps brigade battalion crew club foundation fund trust society community command
  un nato eu government military army navy force troop junta regime authority ministry department office agency administration council
  committee commission parliament congress senate court tribunal embassy mission movement front group party coalition alliance militia
  resistance union federation association organisation organization ngo charity hospital clinic company firm airline bank university
  institute observatory media tv radio television newspaper paper report study survey poll tally statement intelligence pentagon kremlin
  mod moi palace presidency cabinet secretariat municipality crescent
`);

/** Whether a word, in either number, names somebody who speaks. */
export function isSpeakerNoun(word: string): boolean {
  const plain = word.toLowerCase();
  const singular = plain.endsWith('ies')
    ? `${plain.slice(0, -3)}y`
    : plain.replace(/(?<=[^s])s$/, '').replace(/men$/, 'man');
  return [plain, singular].some((form) => PEOPLE.has(form) || BODIES.has(form));
}

/** Letters of a body's short name: "UNAMA", "OCHA", "MoD", "U.N.". Three at least where they are all letters: "US" and "IS" are words as well. */
export function isAcronym(word: string): boolean {
  return ACRONYM.test(word) || WITH_STOPS.test(word);
}

/** The words of a phrase before its preposition ("head of the mission", "residents in Rokha"): the last of them is its head. */
export function headOf(tokens: readonly Token[]): string {
  const cut = tokens.findIndex(
    ({ text }, at) => at > 0 && /^(?:of|in|from|at|for|on|to|who|which|,|\()$/i.test(text),
  );
  const phrase = tokens.slice(0, cut < 0 ? tokens.length : cut).filter(({ text }) => LETTER.test(text));
  return phrase.at(-1)?.text ?? '';
}
