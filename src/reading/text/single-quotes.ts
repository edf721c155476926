/**
 * Passages in single quotation marks, told from apostrophes. An apostrophe within a word (don't) is never a mark; one
 * after a plural s or a dropped g (soldiers', fightin') closes a passage only when no better mark does; one before a
 * clipped word or a decade ('tis, '90s) never opens one.
 */
import { CAPITAL, latin } from './latin.ts';
import { neighbours } from './marks.ts';
import type { Passage } from './quoted.ts';

const BESIDE_QUOTE = latin(String.raw`[\p{L}\p{N}$£€([…]`);
const SINGLE_MARK = /[‘’‚‛'`‹›]/g;
/** Words written with a leading apostrophe. */
const CLIPPED =
  /^(?:\d0s|\d\d(?!\d)|(?:tis|twas|twere|twill|em|im|er|cause|cos|coz|cuz|til|till|n|round|bout|neath|gainst|ere|fraid|scuse|kay|sup)(?![a-zß-ɏḀ-ỿ\d]))/i;
const ENDS_WEAKLY = /(?:[sxz]|in)$/i;

interface SingleMark {
  start: number;
  end: number;
  opens: boolean;
  closes: 'firmly' | 'weakly' | 'no';
}

/**
 * @param doubles passages in double marks, in order: a single mark within one of them opens and closes nothing outside it
 */
export function singlePassages(
  text: string,
  from: number,
  to: number,
  doubles: readonly Passage[],
): Passage[] {
  const passages: Passage[] = [];
  let open: SingleMark | undefined;
  let weak: SingleMark | undefined;
  const close = (opener: SingleMark, closer: SingleMark) => {
    passages.push({
      outer: [opener.start, closer.end],
      inner: [opener.end, closer.start],
      closed: true,
      style: 'single',
    });
  };
  for (const mark of singleMarks(text, from, to, doubles)) {
    if (open && mark.closes === 'firmly') {
      close(open, mark);
      open = weak = undefined;
    } else if (mark.opens) {
      if (open && weak) close(open, weak);
      open = mark;
      weak = undefined;
    } else if (open && mark.closes === 'weakly') weak ??= mark;
  }
  if (open && weak) close(open, weak);
  else if (open?.start === from && text.charAt(from) === '‘') {
    passages.push({ outer: [from, to], inner: [open.end, to], closed: false, style: 'single' });
  }
  return passages;
}

function* singleMarks(
  text: string,
  from: number,
  to: number,
  doubles: readonly Passage[],
): Generator<SingleMark> {
  let next = 0;
  for (const match of text.slice(from, to).matchAll(SINGLE_MARK)) {
    const start = from + match.index;
    const end = start + 1;
    while ((doubles[next]?.outer[1] ?? Infinity) <= start) next++;
    const double = doubles[next];
    if (double && double.outer[0] <= start) continue;
    // Two straight ones are a double mark.
    if (`${text.charAt(start - 1)}${text.charAt(end)}`.includes(match[0]) && "'`".includes(match[0]))
      continue;
    const beside = neighbours(text, from, to, start, end);
    const shape = match[0];
    const startsWord = BESIDE_QUOTE.test(beside.after);
    const opens =
      beside.opens &&
      startsWord &&
      (shape === '‹' ||
        shape === '`' ||
        !CLIPPED.test(text.slice(end, end + 8)) ||
        beginsSpeech(text, from, start));
    yield { start, end, opens, closes: opens || shape === '‘' ? 'no' : closing(text, from, start, beside) };
  }
}

/** "She wrote: ‘Till we meet’": behind a colon a capital begins what is said, and no clipped word. */
function beginsSpeech(text: string, from: number, at: number): boolean {
  return CAPITAL.test(text.charAt(at + 1)) && /:\s$/.test(text.slice(Math.max(from, at - 2), at));
}

function closing(
  text: string,
  from: number,
  at: number,
  { closes, before, after }: { closes: boolean; before: string; after: string },
): SingleMark['closes'] {
  if (!closes || before === '' || /\s/.test(before)) return 'no';
  const spaced = after !== '' && /\s/.test(after);
  return spaced && ENDS_WEAKLY.test(text.slice(Math.max(from, at - 2), at)) ? 'weakly' : 'firmly';
}
