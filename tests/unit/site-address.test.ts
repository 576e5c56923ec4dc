import { expect, test } from 'vitest';
import { siteAddress } from '../../src/site-address.ts';

test('splits a public address into its origin and its path', () => {
  expect(siteAddress('https://a.example/b/c/', {})).toEqual({ site: 'https://a.example', base: '/b/c/' });
  expect(siteAddress('https://a.example:8080/', {})).toEqual({ site: 'https://a.example:8080', base: '/' });
});

test('the path has a slash at both ends and no double slash', () => {
  const base = (path: string) => siteAddress('https://a.example/', { BASE_PATH: path }).base;
  expect(['b', '/b', 'b/', '//b//c//', '/'].map(base)).toEqual(['/b/', '/b/', '/b/', '/b/c/', '/']);
});

test('the address in the environment overrides that of the content, with its path', () => {
  expect(siteAddress('https://a.example/b/', { SITE_URL: 'https://preview.example/c' })).toEqual({
    site: 'https://preview.example',
    base: '/c/',
  });
  expect(siteAddress('https://a.example/b/', { SITE_URL: 'https://preview.example' }).base).toBe('/');
});

test('the path in the environment overrides every other', () => {
  expect(siteAddress('https://a.example/b/', { SITE_URL: 'https://p.example/c/', BASE_PATH: '/d' })).toEqual({
    site: 'https://p.example',
    base: '/d/',
  });
});

test('an empty variable is ignored', () => {
  expect(siteAddress('https://a.example/b/', { SITE_URL: '', BASE_PATH: '' })).toEqual({
    site: 'https://a.example',
    base: '/b/',
  });
});

test('refuses a text that is no address', () => {
  const words = 'expected an address such as https://example.org/briefing/';
  expect(() => siteAddress('a.example', {})).toThrow(new TypeError(`Unexpected address “a.example”, ${words}`));
  expect(() => siteAddress('https://a.example/', { SITE_URL: 'localhost:80' })).toThrow(
    new TypeError(`Unexpected SITE_URL “localhost:80”, ${words}`),
  );
});
