import { expect, it } from 'vitest';
import { absolute, paths } from '../../src/addresses.ts';
import { webSite } from '../../src/exports/json-ld/web-site.ts';
import { realPublication } from './real-publication.ts';

it('names an address that becomes that of a question once the blank is filled', () => {
  const { target, 'query-input': blank } = webSite(realPublication()).potentialAction;
  const name = /^required name=(.+)$/.exec(blank)?.[1] ?? '';
  const address = (target as { urlTemplate: string }).urlTemplate;
  expect(address.replace(`{${name}}`, encodeURIComponent('移住'))).toBe(absolute(paths.searchFor('移住')));
});
