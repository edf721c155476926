/** A list of counts is one breath: "310 casualties, among them 60 dead and 250 wounded" are all whose the first is. */
import { SAYING } from './lexicon.ts';
import { isUnowned, type OwnedFigure, type Scene } from './scene.ts';
import { type Word, wordsIn } from './words.ts';

/** How far apart two counts of a list may stand, in characters. */
const APART = 64;
/** What shows that somebody else or the outlet goes on. */
const BREAKS =
  /^(?:but|while|although|though|after|before|since|when|which|who|where|because|however|compared|against|than|from|last|earlier)$/;

/** @returns the figures in text order, those that nobody owns but go on a list with the owner of the count before. */
export function withListed(scene: Scene, figures: readonly OwnedFigure[]): OwnedFigure[] {
  const listed: OwnedFigure[] = [];
  for (const figure of figures) {
    const before = listed.at(-1);
    const owned = before && before.owner.standing !== 'none' && !before.owner.deniedIn;
    const on = owned && isUnowned(figure.owner) && goesOn(scene, before, figure);
    listed.push(on ? { ...figure, owner: before.owner } : figure);
  }
  return listed;
}

function goesOn(scene: Scene, before: OwnedFigure, figure: OwnedFigure): boolean {
  if (before.sentence !== figure.sentence || figure.found.headline) return false;
  // "17 rifles — one of them old — and four guns"
  const between = scene.document.text
    .slice(before.found.span[1], figure.found.span[0])
    .replace(/^\s*[—–][^—–]*[—–]/, '');
  // "8,050 casualties (2,798 dead and"
  if (BRACKET.test(between)) return true;
  if (between.length > APART || /[;:()—–]/.test(between)) return false;
  const words = wordsIn(between, [0, between.length]);
  return joined(between, words) && !words.some(stops);
}

const BRACKET = /^[\w\s'’-]{0,40}\($/;

/** Nothing but the counted noun's own words and a conjunction or comma. */
const joined = (between: string, words: readonly Word[]) =>
  words.length <= 9 &&
  (/,/.test(between) || words.some(({ text }) => /^(?:and|plus|with|including)$/.test(text)));
const stops = ({ text }: Word) => SAYING.has(text) || BREAKS.test(text);
