/**
 * Regular expressions of letters, for news in English. `\p{L}` stands for all the world's letters: each expression that has it takes a
 * browser 0.5 to 4 ms to make ready before its first use, and there are a hundred. Of those of the Latin script, marks and digits
 * included, it takes a tenth.
 */

/**
 * Capital and small letters of the Unicode blocks Latin Extended-A and -B, and Latin Extended Additional, where they take turns (Unicode 16);
 * before them (Basic Latin, Latin-1) they are ranges. Written out, since to ask each letter for its kind takes a starting worker milliseconds.
 */
const CAPITALS =
  'ĀĂĄĆĈĊČĎĐĒĔĖĘĚĜĞĠĢĤĦĨĪĬĮİĲĴĶĹĻĽĿŁŃŅŇŊŌŎŐŒŔŖŘŚŜŞŠŢŤŦŨŪŬŮŰŲŴŶŸŹŻŽƁƂƄƆƇƉƊƋƎƏƐƑƓƔƖƗƘƜƝƟƠƢƤƦƧƩƬƮƯƱƲƳƵƷƸƼǄ' +
  'ǇǊǍǏǑǓǕǗǙǛǞǠǢǤǦǨǪǬǮǱǴǶǷǸǺǼǾȀȂȄȆȈȊȌȎȐȒȔȖȘȚȜȞȠȢȤȦȨȪȬȮȰȲȺȻȽȾɁɃɄɅɆɈɊɌɎḀḂḄḆḈḊḌḎḐḒḔḖḘḚḜḞḠḢḤḦḨḪḬḮḰḲḴḶḸḺḼḾṀṂ' +
  'ṄṆṈṊṌṎṐṒṔṖṘṚṜṞṠṢṤṦṨṪṬṮṰṲṴṶṸṺṼṾẀẂẄẆẈẊẌẎẐẒẔẞẠẢẤẦẨẪẬẮẰẲẴẶẸẺẼẾỀỂỄỆỈỊỌỎỐỒỔỖỘỚỜỞỠỢỤỦỨỪỬỮỰỲỴỶỸỺỼỾ';
const SMALLS =
  'āăąćĉċčďđēĕėęěĝğġģĥħĩīĭįıĳĵķĸĺļľŀłńņňŉŋōŏőœŕŗřśŝşšţťŧũūŭůűųŵŷźżžſƀƃƅƈƌƍƒƕƙƚƛƞơƣƥƨƪƫƭưƴƶƹƺƽƾƿǆǉǌǎǐǒǔǖ' +
  'ǘǚǜǝǟǡǣǥǧǩǫǭǯǰǳǵǹǻǽǿȁȃȅȇȉȋȍȏȑȓȕȗșțȝȟȡȣȥȧȩȫȭȯȱȳȴȵȶȷȸȹȼȿɀɂɇɉɋɍɏḁḃḅḇḉḋḍḏḑḓḕḗḙḛḝḟḡḣḥḧḩḫḭḯḱḳḵḷḹḻḽḿṁṃṅṇṉṋṍ' +
  'ṏṑṓṕṗṙṛṝṟṡṣṥṧṩṫṭṯṱṳṵṷṹṻṽṿẁẃẅẇẉẋẍẏẑẓẕẖẗẘẙẚẛẜẝẟạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹỻỽỿ';

/** What a property stands for, as it is written inside square brackets. */
const MEANT: Readonly<Record<string, string>> = {
  L: 'A-Za-zªµºÀ-ÖØ-öø-ɏḀ-ỿ',
  Lu: `A-ZÀ-ÖØ-Þ${CAPITALS}`,
  Ll: `a-zµß-öø-ÿ${SMALLS}`,
  M: '\u0300-\u036f',
  N: '0-9²³¹¼-¾',
};

/**
 * An expression of Latin letters, without the flag `u`.
 * @param source as in a regular expression with that flag; a string, since to write the expression itself would make it ready too. Of
 * properties it may have L, Lu, Ll, M and N
 * @param flags others than `u`
 * @throws Error for another property, so that a slip shows when the module is loaded
 */
export function latin(source: string, flags = ''): RegExp {
  let isInBrackets = false;
  const written = source.replace(/\\p\{([^}]+)\}|\\.|[[\]]/g, (part: string, property?: string) => {
    if (property === undefined) {
      if (part === '[') isInBrackets = true;
      if (part === ']') isInBrackets = false;
      return part;
    }
    const letters = MEANT[property];
    if (letters === undefined) throw new Error(`no Latin form of ${part}`);
    return isInBrackets ? letters : `[${letters}]`;
  });
  return new RegExp(written, flags);
}

/** Begins with a capital. */
export const CAPITAL = latin(String.raw`^\p{Lu}`);
/** Begins with a small letter. */
export const SMALL = latin(String.raw`^\p{Ll}`);
/** Begins with a letter or a digit: a word, no mark. */
export const WORD = latin(String.raw`^[\p{L}\p{N}]`);
/** Begins with a letter. */
export const LETTER = latin(String.raw`^\p{L}`);
/** Has a letter. */
export const HAS_LETTER = latin(String.raw`\p{L}`);
/** Has a letter or a digit. */
export const HAS_WORD = latin(String.raw`[\p{L}\p{N}]`);
