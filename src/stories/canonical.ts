/**
 * Canonical JSON by RFC 8785 (JCS): the one text that a value has, whatever its file's spaces and order of names. What a signature is over.
 */

/**
 * Names are sorted by their UTF-16 code units, numbers and strings written as ECMAScript does (RFC 8785, sections 3.2.2 and 3.2.3).
 * @param value what JSON.parse gives
 * @throws TypeError for what no JSON holds: undefined, functions, numbers that are not finite, half a surrogate pair
 */
export function canonicalJson(value: unknown): string {
  if (value === null || typeof value === 'boolean') return String(value);
  if (typeof value === 'string') return stringOf(value);
  if (typeof value === 'number') {
    if (!Number.isFinite(value)) throw new TypeError(`${value} has no form in JSON`);
    return JSON.stringify(value);
  }
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`;
  if (typeof value === 'object') {
    const members = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
    return `{${members.map(([name, each]) => `${stringOf(name)}:${canonicalJson(each)}`).join(',')}}`;
  }
  throw new TypeError(`${typeof value} has no form in JSON`);
}

/** JSON.stringify writes half a pair as an escape; canonical JSON has no form for it (RFC 7493, section 2.1). */
function stringOf(text: string): string {
  if (/\p{Cs}/u.test(text)) throw new TypeError('half a surrogate pair has no form in canonical JSON');
  return JSON.stringify(text);
}
