/** Things in which counts stand written or can be seen: as the subject of "shows" or "has" they tell what somebody counted. */
import { wordSet } from '../../text/word-set.ts';

const PAPERS = wordSet(`
  data figure figures statistics number numbers record records list lists log logs logbook register database dataset file files book books ledger
  archive table chart count tally bulletin report reports statement statements communique communiqué communiques post posts message
  messages video videos footage picture pictures photo photos photograph photographs image images clip clips recording recordings
  document documents paper papers study survey letter letters release balance summary dossier estimate estimates notebook documentation toll version account`);

/** Whether a word names a paper, a list or a recording, in either number. */
export const isPaper = (word: string): boolean => PAPERS.has(word.toLowerCase());
