import { expect, onTestFinished, test } from 'vitest';
import { SiteBuilder } from './site-builder.ts';
import type { Site } from './site.ts';

/** A builder whose builds take a moment and are written down as they begin and end. */
function builder(fails?: Site) {
  const log: string[] = [];
  const builder = new SiteBuilder(async (site) => {
    log.push(`${site} begins`);
    await new Promise(setImmediate);
    log.push(`${site} ends`);
    if (site === fails) throw new Error('no room');
    return `/built/${site}`;
  });
  return { builder, log };
}

test('a site is built when it is asked for, once for all who ask, and one after the other', async () => {
  const { builder: sites, log } = builder();
  const asked = await Promise.all(
    (['hoshizora', 'root', 'hoshizora'] as const).map((site) => sites.folder(site)),
  );
  expect(asked).toEqual(['/built/hoshizora', '/built/root', '/built/hoshizora']);
  await sites.folder('root');
  expect(log).toEqual(['hoshizora begins', 'hoshizora ends', 'root begins', 'root ends']);
});

test('a site that cannot be built is told to all who ask for it, and to no others', async () => {
  const { builder: sites, log } = builder('root');
  const [first, second, other] = await Promise.allSettled(
    (['root', 'root', 'sub'] as const).map((site) => sites.folder(site)),
  );
  expect([first?.status, second?.status, other?.status]).toEqual(['rejected', 'rejected', 'fulfilled']);
  expect(log).toHaveLength(4);
});

test('what was forgotten is built anew', async () => {
  const { builder: sites, log } = builder();
  await sites.folder('root');
  sites.forget();
  await sites.folder('root');
  expect(log).toHaveLength(4);
});

test('workers ask over an address', async () => {
  const { builder: sites } = builder('sub');
  const { address, close } = await sites.listen();
  onTestFinished(close);
  const ask = async (site: string) => {
    const response = await fetch(`${address}/${site}`);
    return [response.status, await response.text()];
  };
  expect(await ask('yukiguni')).toEqual([200, '/built/yukiguni']);
  expect(await ask('sub')).toEqual([500, 'Error: no room']);
  expect(await ask('nowhere')).toEqual([500, 'Error: There is no site called nowhere.']);
});
