/** Dates as pages state them: in JSON-LD and meta tags, in microdata and `<time>`. */

/**
 * A date as ISO 8601: kept as stated when it is that already, rewritten when it is another form that can be read, undefined else.
 * A form without a zone keeps its calendar day.
 */
export function toIsoDate(stated: string | null | undefined): string | undefined {
  const value = stated?.trim().slice(0, 64) ?? '';
  // content systems write year 1 where they have no date
  if (!/(?:^|\D)(?:1[89]|2[01])\d{2}/.test(value)) return undefined;
  const iso = /^(\d{4}-\d\d-\d\d)(?:[T ](\d\d:\d\d(?::\d\d(?:\.\d+)?)?) ?(Z|[+-]\d\d:?\d\d)?)?$/i.exec(value);
  if (iso) {
    const [, day = '', time, zone = ''] = iso;
    const whole = time ? `${day}T${time}${zone.replace(/([+-]\d\d)(\d\d)$/, '$1:$2').toUpperCase()}` : day;
    return Number.isNaN(Date.parse(whole)) ? undefined : whole;
  }
  const compact = /^(\d{4})(\d\d)(\d\d)(?:T?(\d\d)(\d\d)(\d\d)?(Z)?)?$/.exec(value);
  if (compact) {
    const [, year, month, day, hour, minute, second = '00', zone = ''] = compact;
    const whole = `${year}-${month}-${day}${hour ? `T${hour}:${minute}:${second}${zone}` : ''}`;
    return Number.isNaN(Date.parse(whole)) ? undefined : whole;
  }
  const time = Date.parse(value);
  if (Number.isNaN(time)) return undefined;
  const date = new Date(time);
  if (/(?:Z|GMT|UTC|[+-]\d\d:?\d\d)\s*(?:\(.*\))?$/i.test(value)) return date.toISOString();
  const two = (n: number) => String(n).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}

const MODIFIED = '[itemprop~="dateModified"], time.updated, abbr.updated';

/** Dates in microdata and `<time>`: those marked as publication first. */
export function markedDates(within: ParentNode): (string | null)[] {
  const marked = within.querySelectorAll(
    '[itemprop~="datePublished"], time[pubdate], time.published, abbr.published',
  );
  const other = Array.from(within.querySelectorAll('time[datetime]')).find((time) => !time.matches(MODIFIED));
  return [...Array.from(marked).slice(0, 5), ...(other ? [other] : [])].map(stated);
}

/** What microdata and `<time>` state as the last change, as stated: five at most. */
export function markedModified(within: ParentNode): (string | null)[] {
  const marked = within.querySelectorAll(MODIFIED);
  return Array.from(marked).slice(0, 5).map(stated);
}

/** The date that an element states. */
function stated(element: Element): string | null {
  return (
    element.getAttribute('content') ??
    element.getAttribute('datetime') ??
    element.getAttribute('title') ??
    element.textContent
  );
}

/** The first of these that can be read as a date, as ISO 8601; undefined when none can. */
export function firstDate(stated: (string | null | undefined)[]): string | undefined {
  for (const value of stated) {
    const date = toIsoDate(value);
    if (date) return date;
  }
  return undefined;
}

/** Whether a page says that an article was changed before it came out. A day without an hour is not before an hour of that day. */
export function isBefore(modified: string | undefined, published: string | undefined): boolean {
  if (!modified || !published) return false;
  if (modified.length === 10 || published.length === 10)
    return modified.slice(0, 10) < published.slice(0, 10);
  return Date.parse(modified) < Date.parse(published);
}
