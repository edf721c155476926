import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { sideOf } from '../../../src/article/side-names.ts';

const element = (attributes: string): Element => {
  const found = parseHTML(`<html><body><div ${attributes}></div></body></html>`).document.querySelector(
    'div',
  );
  if (!found) throw new Error('no element');
  return found;
};

describe('what a part is called', () => {
  test.each([
    ['class="newsCaption"', 'picture'],
    ['class="article__photo-caption"', 'picture'],
    ['class="wrap authorBio"', 'byline'],
    ['id="related_stories-2"', 'related'],
    ['class="read-more"', 'related'],
    ['class="NewsletterSignup"', 'letter'],
    ['class="post-share-buttons"', 'share'],
    ['class="tag-list"', 'tags'],
    ['id="comments"', 'comments'],
    ['class="ad"', 'advert'],
    ['class="site-footer"', 'foot'],
    ['class="pull-quote"', 'quote'],
    ['class="term-tooltip"', 'window'],
    ['class="last-updated"', 'date'],
  ])('%s is %s', (attributes, side) => {
    expect(sideOf(element(attributes))).toBe(side);
  });

  test.each([
    '',
    'class=""',
    'class="article-body"',
    'class="paywall"',
    'class="post-content entry"',
    'class="shared-workspace"',
    'class="road address"',
    'class="readable moreover"',
    'class="commentary"',
    'class="vintage"',
    'id="story-1234"',
    'class="🙂 --- __"',
  ])('%s is nothing of the kind', (attributes) => {
    expect(sideOf(element(attributes))).toBeNull();
  });
});
