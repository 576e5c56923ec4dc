import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { FileSystemConfigLoader, formatterFactory, HtmlValidate } from 'html-validate';
import { sites } from '../sites.ts';

test('every page is valid HTML', async () => {
  const site = sites.find(({ name }) => name === test.info().project.name);
  const folder = site?.outDir ?? '';
  const pages = readdirSync(folder, { recursive: true })
    .map(String)
    .filter((file) => file.endsWith('.html'));
  const validator = new HtmlValidate(
    new FileSystemConfigLoader({
      root: true,
      extends: ['html-validate:standard', 'html-validate:a11y'],
      rules: {
        // Astro writes void elements as <br> and boolean attributes in full. Both are valid.
        'void-style': 'off',
        'attribute-boolean-style': 'off',
        'doctype-style': 'off',
        // Compressed pages have any line ends, and many classes of Tailwind.
        'no-trailing-whitespace': 'off',
        'long-title': 'off',
      },
    }),
  );
  expect(pages.length).toBeGreaterThan(20);
  const report = await validator.validateMultipleFiles(pages.map((page) => join(folder, page)));
  expect(formatterFactory('text')(report.results)).toBe('');
});

test('nothing stands after the body of a page', () => {
  const folder = sites.find(({ name }) => name === test.info().project.name)?.outDir ?? '';
  const pages = readdirSync(folder, { recursive: true })
    .map(String)
    .filter((file) => file.endsWith('.html'));
  const ends = new Set(pages.map((page) => /<\/body>[\s\S]*$/u.exec(readFileSync(join(folder, page), 'utf8'))?.[0] ?? page));
  expect([...ends].map((end) => end.replaceAll(/\s/gu, ''))).toEqual(['</body></html>']);
});
