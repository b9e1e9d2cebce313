/** What every page says of itself in JSON-LD, read by a validator of schema.org and of the rules of rich results. */
import Validator from '@adobe/structured-data-validator';
import { describe, expect, it } from 'vitest';
import { everySite } from './built-sites.ts';
import { everyPage, type BuiltPage } from './every-page.ts';
import { schemaOrg } from './schema-org.ts';

const sites = (await everySite()).map(({ name, folder }) => ({ name, pages: everyPage(folder) }));
const validator = new Validator(schemaOrg());

interface Described {
  '@context': string;
  '@type': string;
}

const describedOn = ({ html }: BuiltPage) =>
  [...html.matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/gs)].flatMap(
    ([, json = '']) => JSON.parse(json) as Described | Described[],
  );

/** What the validator finds wrong, each in a line. */
async function faultsOf(described: readonly Described[]): Promise<string[]> {
  const jsonld = Object.groupBy(described, (each) => each['@type']);
  const issues = await validator.validate({ jsonld, microdata: {}, rdfa: {} });
  return issues.map(({ severity, issueMessage, path }) =>
    [severity, ...path.map(({ type }) => type), issueMessage].join(' '),
  );
}

describe.each(sites)('what the pages $name say of themselves', ({ pages }) => {
  it('holds only classes and properties of schema.org, and all that rich results ask for', async () => {
    const faults = await Promise.all(
      pages.map(async (page) =>
        (await faultsOf(describedOn(page))).map((fault) => `/${page.path}: ${fault}`),
      ),
    );
    expect(faults.flat()).toEqual([]);
  });
});

it('the validator sees a wrong class, a wrong property, and a crumb without its place', async () => {
  const { pages } = sites[0]!;
  const page = pages.find(({ path }) => path === 'indicators/103-kpi-10/')!;
  const broken = (from: string, to: string) => {
    const html = page.html.replace(from, to);
    expect(html).not.toBe(page.html);
    return faultsOf(describedOn({ ...page, html }));
  };
  expect(await broken('"@type":"DataDownload"', '"@type":"Download"')).toEqual([
    'ERROR Dataset Download Type "Download" is not a valid schema.org type',
  ]);
  expect(await broken('"variableMeasured"', '"variable"')).toEqual([
    'WARNING Dataset Property "variable" for type "Dataset" is not supported by the schema.org specification',
  ]);
  expect(await broken('"position":2,', '')).toEqual([
    'ERROR BreadcrumbList ListItem Required attribute "position" is missing',
  ]);
});
