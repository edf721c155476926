/** Numbers as one token says them, for rules that look for a count where a verb puts one. */

/** Two and more, "dozens" and the like too; in words below a hundred. A pattern's source, for letters of either case. */
export const MORE_THAN_ONE = String.raw`\d[\d.,]*|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|[a-z]+teen|(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:-[a-z]+)?|dozens|scores|hundreds|thousands`;

/** A word that alone is such a number. */
export const COUNT = new RegExp(`^(?:${MORE_THAN_ONE})$`, 'i');
