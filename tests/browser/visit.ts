import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { builtSites } from '../site/built-sites.ts';
import type { sweptSites } from '../site/site.ts';
import { serveSite, type SiteServer } from '../site/server.ts';
import { openBrowser } from './chromium.ts';

/** A built site that the tests visit: the real one by the name of its city. */
export type City = 'asahi' | Exclude<(typeof sweptSites)[number], 'root' | 'sub' | 'hajimari'>;

export interface Visit {
  page: Page;
  /** What went wrong since the page was opened: console messages, requests that failed or went to another host. */
  faults: string[];
  /** The addresses that were asked for, in order. */
  requests: string[];
}

export interface Visitor {
  browser: Browser;
  address: (city: City, path: string) => string;
  /** Opens a page in a window of its own, which the caller closes. */
  open: (city: City, path: string, options?: BrowserContextOptions) => Promise<Visit>;
  close: () => Promise<void>;
}

/** The folders of the built sites that a test file visits; to be waited for where the file begins (`builtSites`). */
export async function builtCities(...cities: City[]): Promise<Map<City, string>> {
  const siteOf = (city: City) => (city === 'asahi' ? 'root' : city);
  const built = await builtSites(...cities.map(siteOf));
  return new Map(cities.map((city) => [city, built[siteOf(city)]]));
}

/** A browser with built sites before it. */
export async function startVisiting(built: ReadonlyMap<City, string>): Promise<Visitor> {
  const browser = await openBrowser();
  const servers = new Map<City, SiteServer>();
  for (const [city, folder] of built) servers.set(city, await serveSite(folder));
  const home = (city: City) => {
    const server = servers.get(city);
    if (!server) throw new Error(`${city} is none of the cities that are visited here.`);
    return server.url;
  };
  const address = (city: City, path: string) => `${home(city)}${path}`;
  return {
    browser,
    address,
    async open(city, path, options) {
      const context = await browser.newContext(options);
      const page = await context.newPage();
      const visit = { page, ...listen(page, home(city)) };
      await page.goto(address(city, path), { waitUntil: 'load' });
      return visit;
    },
    async close() {
      await browser.close();
      await Promise.all([...servers.values()].map((server) => server.close()));
    },
  };
}

/** Writes down what a page asks for and complains about. */
function listen(page: Page, home: string): Pick<Visit, 'faults' | 'requests'> {
  const faults: string[] = [];
  const requests: string[] = [];
  page.on('console', (message) => faults.push(`console: ${message.text()}`));
  page.on('pageerror', (error) => faults.push(`error: ${error.message}`));
  page.on('requestfailed', (request) => {
    // Chromium lets go of the icon of a page that is left before it has come.
    const dropped = request.failure()?.errorText === 'net::ERR_ABORTED' && request.url().endsWith('.svg');
    if (!dropped) faults.push(`failed: ${request.url()}`);
  });
  page.on('response', (response) => {
    if (response.status() >= 400) faults.push(`${response.status()}: ${response.url()}`);
  });
  page.on('request', (request) => {
    requests.push(request.url());
    const own = request.url().startsWith(home) || /^(data|blob):/.test(request.url());
    if (!own) faults.push(`another host: ${request.url()}`);
  });
  return { faults, requests };
}
