import type { Browser, BrowserContext, CDPSession, Page } from '@playwright/test';

/** What one load of a page showed; times in milliseconds since it was asked for. */
export interface Load {
  readonly firstPaint: number;
  readonly largestPaint: number;
  readonly layoutShift: number;
}

/** What a page asks for, and what of it are scripts. */
export interface Traffic {
  readonly requests: number;
  readonly thirdPartyRequests: number;
  /** Bytes of script in the page itself and in files, as they are, not as they are sent. */
  readonly inlineScript: number;
  readonly scriptFiles: number;
  /** Whether its main part reads the same where scripts do not run. */
  readonly readsWithoutScript: boolean;
}

/** A telephone on a slow network, as Lighthouse has it: bits a second, and the time to and fro in milliseconds. */
export const slow = { down: 1_638_400, up: 750_000, latency: 150, processor: 4 } as const;
const screen = { width: 360, height: 800 } as const;

/** Loads a page again and again. */
export async function loadOften(browser: Browser, address: string, times: number): Promise<Load[]> {
  const context = await browser.newContext({ viewport: screen });
  try {
    const page = await context.newPage();
    const session = await throttled(context, page);
    // What a browser does once, it does before it counts.
    await load(page, address);
    const loads: Load[] = [];
    for (let time = 0; time < times; time += 1) loads.push(await load(page, address));
    await session.detach();
    return loads;
  } finally {
    await context.close();
  }
}

async function throttled(context: BrowserContext, page: Page): Promise<CDPSession> {
  const session = await context.newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Network.setCacheDisabled', { cacheDisabled: true });
  await session.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: slow.latency,
    downloadThroughput: slow.down / 8,
    uploadThroughput: slow.up / 8,
  });
  await session.send('Emulation.setCPUThrottlingRate', { rate: slow.processor });
  return session;
}

async function load(page: Page, address: string): Promise<Load> {
  await page.goto('about:blank');
  await page.goto(address, { waitUntil: 'load' });
  return page.evaluate(async () => {
    const entries = (type: string) =>
      new Promise<PerformanceEntry[]>((resolve) => {
        const found: PerformanceEntry[] = [];
        new PerformanceObserver((list) => found.push(...list.getEntries())).observe({ type, buffered: true });
        setTimeout(resolve, 250, found);
      });
    const [paints, largest, shifts] = await Promise.all(['paint', 'largest-contentful-paint', 'layout-shift'].map(entries));
    return {
      firstPaint: paints?.find(({ name }) => name === 'first-contentful-paint')?.startTime ?? Number.NaN,
      largestPaint: largest?.at(-1)?.startTime ?? Number.NaN,
      layoutShift: (shifts ?? []).reduce((sum, shift) => sum + (shift as PerformanceEntry & { value: number }).value, 0),
    };
  });
}

/** Counts what a page asks for, and tells whether it needs its scripts. */
export async function trafficOf(browser: Browser, address: string): Promise<Traffic> {
  const asked = new Set<string>();
  const context = await browser.newContext({ viewport: screen });
  try {
    const page = await context.newPage();
    const session = await context.newCDPSession(page);
    session.on('Network.requestWillBeSent', ({ request: { url } }) => {
      if (!url.startsWith('data:')) asked.add(url);
    });
    await session.send('Network.enable');
    let scriptFiles = 0;
    page.on('response', async (response) => {
      if (response.request().resourceType() === 'script') scriptFiles += (await response.body()).length;
    });
    await page.goto(address, { waitUntil: 'networkidle' });
    const { inlineScript, words } = await page.evaluate(() => ({
      inlineScript: Array.from(document.querySelectorAll('script:not([src], [type="application/ld+json"])')).reduce(
        (sum, script) => sum + new TextEncoder().encode(script.textContent).length,
        0,
      ),
      // biome-ignore lint/performance/useDomNodeTextContent: what is hidden is not read.
      words: document.querySelector('main')?.innerText ?? '',
    }));
    return {
      requests: asked.size,
      thirdPartyRequests: [...asked].filter((url) => new URL(url).origin !== new URL(address).origin).length,
      inlineScript,
      scriptFiles,
      readsWithoutScript: words === (await wordsWithoutScript(browser, address)),
    };
  } finally {
    await context.close();
  }
}

async function wordsWithoutScript(browser: Browser, address: string): Promise<string> {
  const context = await browser.newContext({ viewport: screen, javaScriptEnabled: false });
  try {
    const page = await context.newPage();
    await page.goto(address);
    // biome-ignore lint/performance/useDomNodeTextContent: what is hidden is not read.
    return await page.locator('main').innerText();
  } finally {
    await context.close();
  }
}
