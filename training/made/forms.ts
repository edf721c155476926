/**
 * The forms of attribution that the labelled corpus has few of, and reports of war, in the notation of expand.ts. They
 * follow the corpus's conventions: quotation marks belong to the content, a role to its name, "in a statement" to the cue,
 * whom one tells and where to nothing. Lines without brackets hold what looks like an attribution and is none.
 */

/** First lines. */
export const HEADLINES = [
  '[s {^body}][q :] [c {^claim}]',
  '[s {person}][q :] [c {^claim}]',
  '[s {person}][q :] [c ‘{^speech}’]',
  '[s {person}][q :] [c “{^speech}”]',
  '[c {^claim}][q :] [s {body}]',
  '[c {^claim}], [s {body}] [q {says}]',
  '[c {^claim}], [s {person}] [q says]',
  '[c {^claim}] [q {dash}] [s {body}]',
  '[s {^body}] [q {says}] [c {claim}]',
  '[s {^body}] [q {says}] [c {claim}], [s2 {body}] [q2 denies] [c2 it]',
  '[c ‘{^speech}’][q :] [s {person}]',
  '[s {^body}] [q denies] [c {noun}]',
  '[s {^body}] [q vows to] [c {plan}]',
  '{^claim}',
  '{^claim}',
  '{^claim}: what we know so far',
];

/** Marks and no reporting verb. */
export const MARKS = [
  '[c “{^speech}.”] [q {dash}] [s {name}, {role}]',
  '[c “{^speech}.”] [q {dash}] [s {person}]',
  '[c "{^speech}."] [q {dash}] [s {name}, {role}]',
  '[c "{^speech}"] [q {dash}] [s {name}]',
  '[c ‘{^speech}’] [q {dash}] [s {name}, {role}]',
  '[s {name}, {role}][q :] [c “{^speech}.”]',
  '[s {person}][q :] [c “{^speech}.”]',
  '[s {person}][q :] [c "{^speech}. {^speech}."]',
  '[s {last}][q :] [c {^speech}.]',
  '[s {last}][q :] [c {^speech}. {^speech}.]',
  '[s {^rolebefore} {name}][q :] [c “{^speech}.”]',
  '[s {^body}][q :] [c “{^event}.”]',
  '[s {name}] ({town})[q :] [c ‘{^speech}.’]',
];

/** Interviews, messages and what was told to whom. */
export const ROUTES = [
  '[s {described}] [q told] {outlet} [c that {event}].',
  '[s {described}] [q told] {outlet} by phone [c that {event}].',
  '[s {someone}] [q told] {outlet} on {day} [c {event}].',
  '[s {^someone}] [q told] {outlet} in an interview [c that {event}].',
  '[c “{^speech},”] [s {described}] [q told] {outlet}.',
  '[c “{^speech},”] [s {someone}] [q told] {outlet} on {day}. [c “{^speech}.”]',
  'In an interview with {outlet}, [s {described}] [q {saidthat}] [c {event}].',
  'In an audio message, [s {person}] [q {saidthat}] [c {event}].',
  'Speaking to {outlet} from {place}, [s {described}] [q {said}]: [c “{^speech}.”]',
  '[s {person}] [q {long}] [c that {event}].',
  '[s {^described}] [q {long}] on {day} [c that {event}].',
  '[c “{^speech},”] [s {person}] [q {long}].',
  '[c “{^speech},”] [s {someone}] [q {spoke}]. [c “{^speech}.”]',
  '[c “{^speech},”] [q {spoke}] [s {name}, {role}]. [c “{^speech}.”]',
  '[c “{^speech},”] [q {spoke}] [s {person}].',
  '[s {person}] [q {spoke}], [c “{^speech}.”]',
  '[s {^someone}] [q {spoke}]: [c “{^speech}.”]',
  '[c "{^speech},"] [s {someone}] [q {spoke}], [c "{speech}."]',
  '[c [c2 {^event}]], [s {outlet}] [q reported], [q2 citing] [s2 {someone}].',
  '[s {outlet}] [q quoted] [c [s2 {described}] [q2 as saying] [c2 {event}]].',
  '[q {^according}] [s {described}] [c {event}].',
];

/** Reports of fighting and disaster. */
export const REPORTS = [
  '[s {^body}] [q {saidthat}] [c {event}].',
  '[s {^army}] [q {saidthat}] [c {event}].',
  '[s {^someone}] [q {saidthat}] [c {event}], while [s2 {body}] [q2 put] [c2 the figure at {digit}].',
  '[s {^body}] [q {said}] [c {event}], but [s2 {army}] [q2 denied] [c2 {noun}].',
  '[s {^army}] [q claims to] [c {deed}].',
  '[s {^army}] [q claimed to] [c {deed}].',
  '[s {^body}] [q denied] [c {noun}].',
  '[s {^body}] [q has denied] [c {doing}].',
  '[s {^person}] [q accused] [c {army} of {doing}].',
  '[s {^body}] [q vowed to] [c {plan}].',
  '[s [s2 {^army}]] [q rejected] [c the claim], [q2 saying] [c2 {event}].',
  '[c {^event}], [q {according}] [s {someone}].',
  '[c {^event}], [q according to] [s {body}], [s2 which] [q2 said] [c2 {event}].',
  '[q According to] [s {body}], [c {event}].',
  '[q According to] [s {described}] [c {event}].',
  '[c {^event}], [s {someone}] [q {said}].',
  '[c {^event}], [s [s2 {someone}]] [q {said}] on {day}, [q2 adding] [c2 that {event}].',
  '[c {^event}], [s {described}] [q {long}].',
  'On {day} [s {someone}] [q {saidthat}] [c {event}].',
  '[s {^described}] [q {saidthat}] [c {event}].',
  '[s {^described}] [q {saidthat}] [c {event}] and [c that {event}].',
  '[s {^body}] [q did not confirm] [c {noun}].',
  '[c The claim] [q could not be verified].',
  '[s {^body}] [q said] [c it had “{phrase}”].',
  '[s {^person}] [q called] [c the report “{phrase}”].',
  '[s {^person}] [q {said}] [c the fighting was “{phrase}” and that {event}].',
  '[s Residents] [q said] [c they heard shooting near {place}].',
  '[s {^body}]’s claim [q that] [c {event}] drew no answer.',
];

/** Nobody's words: bare reports, scare quotes, titles, and names before colons that are no speakers. */
export const BARE = [
  '{^event}.',
  '{^event}. {^event}.',
  'On {day} {event}.',
  '{^count} {troops} were killed on {day} when a shell hit {place}.',
  'The village is known as “the {gear} yard”.',
  'The film “{^phrase}” was shot in {town}.',
  'The so-called “{phrase}” has divided {region} for years.',
  'A song called "{^phrase}" played on the radio in {town}.',
  'Where: {place}. When: {day}.',
  'Killed: {digit}. Wounded: {digit}.',
  'Photo: {name}/{outlet}',
  'By {name} and {name}',
  'Reporting by {name}; editing by {name}',
  '{town}, {region} {dash} {^event}.',
  'Fighting in {place} {dash} the worst since {day} {dash} has cut the road to {town}.',
  '{army} and {army} have fought over {place} since {day}.',
];
