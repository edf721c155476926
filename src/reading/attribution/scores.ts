/**
 * How sure an attribution is that the model did not make, 0 to 1, and what is asked of the model's own. The rules'
 * scores are set by hand, on the model's scale: at .8 and more a mark rarely errs, near .5 every fourth does.
 */

/** Lowest score wanted of the model: about four of five are right from there on. Chosen on held-out training articles. */
export const THRESHOLD = 0.45;
/** Lowest score where a passage in quotation marks, which speaks for itself, would else belong to nobody. */
export const THRESHOLD_FOR_QUOTES = 0.15;

export const SCORES = {
  /** `"..." — Name` */
  dash: 0.9,
  /** `Name: "..."` */
  nameColon: 0.85,
  /** `Name: ...` in a transcript, without marks. */
  transcript: 0.8,
  /** `Name: ...` in a headline. */
  headlineColon: 0.6,
  /** `‘...’` in a headline that names nobody. */
  headlineQuote: 0.6,
  /** `"...," X said`, `X said: "..."` */
  reportingVerb: 0.75,
  /** `according to X, "..."` */
  according: 0.75,
  /** `..., X said.` without marks */
  said: 0.6,
  /** `X puts the dead at 40` */
  numbersPut: 0.7,
  /** `the raid was claimed by X` */
  claimedBy: 0.6,
  /** `X was quoted as saying ...` */
  quotedAs: 0.75,
  /** `X took responsibility for it`, `X rubbished the report`, `X called it "a lie"` */
  objectOfVerb: 0.6,
  /** `To X this is "..."` */
  inTheEyesOf: 0.6,
  /** `X said:` and a paragraph of quote. */
  leadIn: 0.8,
  /** The speaker before left the quotation open. */
  leftOpen: 0.85,
  /** A paragraph of nothing but quote after one that quotes one speaker. */
  continued: 0.7,
  /** The same, or a sentence of quote, after indirect speech. */
  afterIndirect: 0.55,
  /** `he said, quoting X. "..."` */
  innerVoice: 0.6,
} as const;
