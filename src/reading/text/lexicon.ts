/** Closed classes of English that every room of reading needs alike, in small letters. */
const list = (words: string): readonly string[] => words.split(/\s+/);

export const DAYS = list('monday tuesday wednesday thursday friday saturday sunday');
/** As datelines and tables have them, without their dot. */
export const SHORT_DAYS = list('mon tue tues wed thu thur thurs fri sat sun');
export const MONTHS = list(
  'january february march april may june july august september october november december',
);
/** Without their dot; "may" has no other form. */
export const SHORT_MONTHS = list('jan feb mar apr jun jul aug sep sept oct nov dec');

/** Days and months, in full and shortened. */
export const CALENDAR: ReadonlySet<string> = new Set([...DAYS, ...SHORT_DAYS, ...MONTHS, ...SHORT_MONTHS]);

/** Simple prepositions, without those that are oftener something else ("like", "off", "down", "following"). */
export const PREPOSITIONS: ReadonlySet<string> = new Set(
  list(
    'of in on at from by with to for near around across inside outside within without during after before under over against between among amid into onto through throughout toward towards along behind beyond about since until via despite',
  ),
);
