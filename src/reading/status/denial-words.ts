/** Words of denial: closed classes of the language of news. */
import { wordSet } from '../text/word-set.ts';

/** What is denied after these is a deed or a part in it; figures beside them are background. */
export const DENIAL_OF_DEED = wordSet(`
  role responsibility involvement involved part hand carrying firing behind targeting attacking bombing shelling using launching
  responsible complicity link links connection attack attacks wrongdoing`);

/** Verbs whose subject denies their object. */
export const DENYING = wordSet(`
  deny denies denied denying reject rejects rejected rejecting dismiss dismisses dismissed dismissing refute refutes refuted refuting
  dispute disputes disputed disputing contradict contradicts contradicted contradicting rebut rebuts rebutted rubbish rubbishes rubbished
  repudiate repudiates repudiated contest contests contested contesting mock mocks mocked mocking ridicule ridicules ridiculed deride
  derides derided question questions questioned questioning challenge challenges challenged challenging trash trashes trashed trashing debunk debunks debunked scorn scorns scorned belie belies belied discount discounts discounted disbelieve disbelieves disbelieved disown disowns disowned doubt doubts doubted scoff scoffs scoffed laughed laughs brushed brushes shrugged shrugs disavow disavows disavowed`);

/** Verbs that deny only with their particle: "laughed off", "brushed aside". */
export const WITH_PARTICLE: ReadonlyMap<string, RegExp> = new Map(
  ['laughed', 'laughs', 'brushed', 'brushes', 'shrugged', 'shrugs', 'scoff', 'scoffs', 'scoffed'].map(
    (verb) => [verb, /^(?:off|aside|away|at)$/],
  ),
);

/** Predicates that call a claim untrue. */
export const UNTRUE = wordSet(`
  false untrue baseless unfounded fabricated fabrication fabrications lie lies propaganda disinformation misinformation fake nonsense
  incorrect exaggerated inflated overstated overblown groundless bogus fiction fictions fantasy fantasies fairy fairytale hoax myth myths fable
  invention inventions invented falsehood falsehoods untruth untruths distortion distortions slander slanders smear smears calumny concocted concoction concoctions fraudulent deceitful hogwash rubbish garbage trumped-up made-up`);

/** The same only of what is pointed at: "these were dreams". */
export const DREAM = wordSet('dream dreams illusion illusions imagination bluff joke jokes tale tales');

/** The same only of what somebody has called so: "called the figures absurd". */
export const ABSURD = wordSet(`
  absurd ridiculous ludicrous laughable preposterous nonsensical implausible unrealistic imaginary fanciful delusional delusions wishful
  premature inaccurate wrong incredible unbelievable`);

/** The same only as the predicate of a claim or number: "the toll is inaccurate", "that is wrong"; the second need a "not". */
export const INEXACT = wordSet('inaccurate wrong untruthful erroneous misleading');
export const EXACT = wordSet('true correct accurate right');

/** What somebody does who gives too many: "had exaggerated the figures". */
export const OVERSTATING = /^(?:exaggerat|inflat|fabricat|overstat|invent)(?:e|es|ed|ing)$/;
