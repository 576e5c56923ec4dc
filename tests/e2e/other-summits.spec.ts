import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import type { Element, Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { visit, SKIP } from 'unist-util-visit';
import { inspectSite } from '../../src/inspection/inspect-site.ts';
import { readSite } from '../../src/inspection/read-site.ts';
import { withEditedContent } from '../edited-content.ts';
import { otherSummits } from '../other-summits.ts';

const address = 'https://other.example/';

for (const { name, edits, navigation, finding } of otherSummits) {
  test(`a summit with ${name} makes a site in its own words, and a brief of one page`, async ({ page }) => {
    const folder = mkdtempSync(join(tmpdir(), 'briefing-site-'));
    const output = withEditedContent(
      edits,
      (content) => {
        const env = { ...process.env, CONTENT_DIR: content, OUT_DIR: folder, SITE_URL: address, BASE_PATH: '/' };
        const { status, stdout, stderr } = spawnSync('npm', ['run', '--silent', 'build'], { encoding: 'utf8', env });
        expect(status, stderr).toBe(0);
        return stdout + stderr;
      },
      'tests/fixtures/briefing',
    );
    expect(output).not.toMatch(/warn|empty/iu);
    expect(inspectSite(readSite(folder, address))).toEqual([]);

    const files = readdirSync(folder, { recursive: true })
      .map(String)
      .filter((file) => file.endsWith('.html'));
    expect(files.length).toBeGreaterThan(50);
    expect(files.flatMap((file) => foreignWords(file, readFileSync(join(folder, file), 'utf8')))).toEqual([]);

    await page.route(`${address}**/`, (route) =>
      route.fulfill({ path: join(folder, new URL(route.request().url()).pathname, 'index.html') }),
    );
    await page.goto(address);
    await expect(page.getByRole('navigation', { name: 'Main' }).getByRole('link')).toHaveText(navigation);
    await expect(page.getByText(finding).first()).toBeVisible();
    await page.goto(`${address}brief/`);
    for (const format of ['A4', 'Letter'] as const) {
      const pdf = (await page.pdf({ format })).toString('latin1');
      expect(pdf.match(/\/Type\s*\/Page\b/gu), format).toHaveLength(1);
    }
    rmSync(folder, { recursive: true });
  });
}

/** The places where a page names what only other summits have: agreements, or other matters. Addresses and fields keep these words. */
function foreignWords(file: string, html: string): string[] {
  const texts: string[] = [];
  // The descriptions of fields are the same for every briefing.
  const [own = ''] = html.split('id="page-fields"');
  visit(fromHtml(own) as Root, (node) => {
    if (node.type === 'text') texts.push(node.value);
    if (node.type !== 'element') return undefined;
    if (isAddress(node)) return SKIP;
    texts.push(...['alt', 'ariaLabel', 'content', 'title'].map((key) => String(node.properties[key] ?? '')));
    return undefined;
  });
  return texts
    .map((text) => text.replaceAll(/neither agreement nor denial|https?:[^\s"]+/gu, ''))
    .filter((text) => /agreement|other matter/iu.test(text))
    .map((text) => `${file}: ${text}`);
}

/** Code, and written-out addresses, which may break at each slash. */
function isAddress({ tagName, children }: Element): boolean {
  return ['code', 'style'].includes(tagName) || children.some((child) => child.type === 'element' && child.tagName === 'wbr');
}
