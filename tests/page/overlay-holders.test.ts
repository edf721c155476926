// @vitest-environment jsdom
import fc from 'fast-check';
import { beforeEach, describe, expect, it, test } from 'vitest';
import { areDear, byName, byPlace, holdersOf, nearWindow } from '../../src/overlay/holders.ts';

const named = (...names: string[]): Element[] => names.map((name) => document.createElement(name));

beforeEach(() => document.body.replaceChildren());

describe('elements by name', () => {
  it('are told by the names of those that hold marks, each once', () => {
    expect(byName(named('p', 'em', 'p', 'news-p'))).toEqual(['p', 'em', 'news-p']);
    expect(byName([])).toEqual([]);
  });

  it('are all elements where the names are too many or would have to be escaped', () => {
    expect(byName(named(...Array.from({ length: 60 }, (_, i) => `h${i}`)))).toEqual(['*']);
    expect(byName([document.createElementNS('urn:x', 'o:p'), ...named('p')])).not.toContain('o:p');
    expect(byName([{ localName: 'o:p' } as Element])).toEqual(['*']);
  });
});

describe('elements by place', () => {
  /** A tree of paragraphs and boxes by a list of ways: into a box, out of one, or a paragraph. */
  function grow(ways: readonly string[]): void {
    let at: Element = document.body;
    for (const way of ways) {
      if (way === 'out') at = at === document.body ? at : (at.parentElement ?? at);
      else {
        const made = document.createElement(way === 'in' ? 'div' : way);
        at.append(made);
        if (way === 'in') at = made;
      }
    }
  }

  it('are found again, with nothing else than what stands between them', () => {
    const ways = fc.array(fc.constantFrom('in', 'out', 'p', 'li', 'i'), { maxLength: 60 });
    fc.assert(
      fc.property(ways, fc.array(fc.nat(30), { maxLength: 8 }), (tree, picks) => {
        document.body.replaceChildren();
        grow(tree);
        const all = [...document.body.querySelectorAll('p, li')];
        const holders = [...new Set(picks.flatMap((pick) => all[pick] ?? []))];
        const selectors = byPlace(holders) ?? [];
        const found = selectors.flatMap((selector) => [...document.querySelectorAll(selector)]);
        for (const holder of holders) expect(found).toContain(holder);
        for (const element of found) {
          const alike = holders.filter(
            (each) => each.parentElement === element.parentElement && each.localName === element.localName,
          );
          const places = alike.map((each) => all.indexOf(each));
          expect(all.indexOf(element)).toBeGreaterThanOrEqual(Math.min(...places));
          expect(all.indexOf(element)).toBeLessThanOrEqual(Math.max(...places));
        }
      }),
    );
  });

  it('are not told in shadow trees, off the page, or where they are too many', () => {
    const [host, inside, off] = named('div', 'p', 'p');
    if (!host || !inside || !off) throw new Error('nothing was made');
    document.body.append(host);
    host.attachShadow({ mode: 'open' }).append(inside);
    expect(byPlace([inside])).toBe(null);
    expect(byPlace([off])).toBe(null);
    grow(Array.from({ length: 200 }, () => ['in', 'p', 'out']).flat());
    expect(byPlace(document.querySelectorAll('p'))).toBe(null);
  });
});

describe('rules by name', () => {
  it('are dear only where they are for very many elements', () => {
    document.body.append(...Array.from({ length: 6000 }, () => document.createElement('i')), ...named('p'));
    expect(areDear(document, ['p'])).toBe(false);
    expect(areDear(document, ['p', 'i'])).toBe(true);
    expect(areDear(document, ['body'])).toBe(true);
    expect(areDear(document, ['*'])).toBe(true);
    expect(areDear(document, [])).toBe(false);
  });
});

describe('elements near the window', () => {
  test.each([
    ['one column', (at: number) => at * 40],
    ['two columns', (at: number) => (at % 500) * 40],
  ])('are all that are less than a window away, and none that are far: %s', (_name, topOf) => {
    for (const scrolled of [0, 7000, 19_000, 60_000]) {
      const holders = Array.from({ length: 1000 }, (_, at) => {
        const p = document.createElement('p');
        const top = topOf(at) - scrolled;
        p.getBoundingClientRect = () => new DOMRect(0, top, 600, 30);
        return p;
      });
      const near = nearWindow(holders);
      const inReach = (windows: number) =>
        holders.filter((each) => {
          const { top, bottom } = each.getBoundingClientRect();
          return bottom >= -windows * innerHeight && top <= (1 + windows) * innerHeight;
        });
      for (const holder of inReach(1)) expect(near).toContain(holder);
      expect(near.length).toBeLessThanOrEqual(inReach(3).length);
    }
  });
});

describe('what holds a range', () => {
  it('is the element that its words stand in', () => {
    const [p] = named('p');
    if (!p) throw new Error('nothing was made');
    p.append('Four men');
    document.body.append(p);
    const range = document.createRange();
    range.setStart(p.firstChild ?? p, 0);
    range.setEnd(p.firstChild ?? p, 4);
    expect([...holdersOf([range, range])]).toEqual([p]);
  });
});
