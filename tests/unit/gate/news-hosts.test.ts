import { expect, test } from 'vitest';
import hosts from '../../../src/gate/news-hosts.json' with { type: 'json' };

test('the list covers at least 250 hosts in every part of the world', () => {
  expect(hosts.length).toBeGreaterThanOrEqual(250);
  const regions = new Map<string, number>();
  for (const { region } of hosts) regions.set(region, (regions.get(region) ?? 0) + 1);
  for (const region of [
    'Africa',
    'Middle East and Gulf',
    'South Asia',
    'Europe',
    'North America',
    'Oceania',
  ]) {
    expect(regions.get(region) ?? 0, region).toBeGreaterThanOrEqual(20);
  }
});

test('every entry is a plain host name, which makes a match pattern, and a name', () => {
  for (const { host, name } of hosts) {
    expect(host).toMatch(/^(?!www\.)[a-z0-9-]+(\.[a-z0-9-]+)+$/);
    expect(name.trim(), host).toBe(name);
    expect(name, host).not.toBe('');
  }
});

test('no host is there twice, or already under another one', () => {
  const all = hosts.map(({ host }) => host);
  expect(new Set(all).size).toBe(all.length);
  const covered = all.filter((host) => all.some((other) => host.endsWith(`.${other}`)));
  expect(covered).toEqual([]);
});
