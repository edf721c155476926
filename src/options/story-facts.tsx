/** What a story is made of: the same for one that is kept and for one that is only looked at. */
import type { StorySummary } from '../stories/summary.ts';
import { counted } from '../ui/words.ts';

export function StoryFacts({
  story,
  children,
}: {
  story: StorySummary;
  children?: preact.ComponentChildren;
}) {
  const { version, updated, publisher, period, parties, counts, looksFor } = story;
  return (
    <dl class="facts">
      <Fact name="Version">
        {version}, of {updated}
      </Fact>
      <Fact name="Publisher">{publisher}</Fact>
      <Fact name="Period">
        {period.from} {period.to ? `to ${period.to}` : 'and on'}
      </Fact>
      <Fact name="Sides">{parties.join(', ')}</Fact>
      <Fact name="Knows">
        {counted(counts.claims, 'claim')}, {counted(counts.quotes, 'quote')}, {counts.people} people,{' '}
        {counts.bodies} bodies, {counts.places} places
      </Fact>
      <Fact name="Sources">
        {counted(counts.sources, 'source')} from {counted(counts.publishers, 'publisher')}
      </Fact>
      <Fact name="Looks for">{looksFor.join(', ')}</Fact>
      {children}
    </dl>
  );
}

export function Fact({ name, children }: { name: string; children: preact.ComponentChildren }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}
