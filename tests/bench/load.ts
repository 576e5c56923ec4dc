import type { Browser, Page } from '@playwright/test';

/** When one load of a page was drawn, in milliseconds since it was asked for. */
export interface Load {
  readonly firstPaint: number;
  readonly largestPaint: number;
}

/** A telephone on a slow network, as Lighthouse has it: bits a second, and the time to and fro in milliseconds. */
export const slow = { down: 1_638_400, up: 750_000, latency: 150, processor: 4 } as const;

/** Loads a page again and again. */
export async function loadOften(browser: Browser, address: string, times: number): Promise<Load[]> {
  const context = await browser.newContext({ viewport: { width: 360, height: 800 } });
  try {
    const page = await context.newPage();
    await slowDown(page);
    // What a browser does once, it does before it counts.
    await load(page, address);
    const loads: Load[] = [];
    for (let time = 0; time < times; time += 1) loads.push(await load(page, address));
    return loads;
  } finally {
    await context.close();
  }
}

async function slowDown(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Network.setCacheDisabled', { cacheDisabled: true });
  await session.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: slow.latency,
    downloadThroughput: slow.down / 8,
    uploadThroughput: slow.up / 8,
  });
  await session.send('Emulation.setCPUThrottlingRate', { rate: slow.processor });
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
    const [paints, largest] = await Promise.all(['paint', 'largest-contentful-paint'].map(entries));
    return {
      firstPaint: paints?.find(({ name }) => name === 'first-contentful-paint')?.startTime ?? Number.NaN,
      largestPaint: largest?.at(-1)?.startTime ?? Number.NaN,
    };
  });
}
