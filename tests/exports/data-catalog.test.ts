import { expect, it } from 'vitest';
import { dataCatalog } from '../../src/exports/json-ld/data-catalog.ts';
import { publicationDataset, sheetDataset } from '../../src/exports/json-ld/page-datasets.ts';
import { publicationOf, writtenSheet } from '../domain/invented-city.ts';
import { realPublication } from './real-publication.ts';

const real = realPublication();
const catalog = dataCatalog(real);
const whole = publicationDataset(real);

it('holds the Dataset of the data page, which says that it is in the catalogue', () => {
  expect(catalog.dataset).toEqual([{ '@id': whole['@id'] }]);
  expect(whole.includedInDataCatalog['@id']).toBe(catalog['@id']);
  expect(whole.includedInDataCatalog.name).toBe(catalog.name);
});

it('has the Dataset of a sheet as a part of the whole, and the whole as a part of nothing', () => {
  expect(sheetDataset(real.sheets[0]!, real)).toMatchObject({ isPartOf: { '@id': whole['@id'] } });
  expect(whole).not.toHaveProperty('isPartOf');
});

it('is published by the site while the city has not adopted it', () => {
  expect(catalog.publisher).toMatchObject({ name: real.site.name });
  expect(whole.publisher).toMatchObject({ name: real.site.name });
  const adopted = { ...real, site: { ...real.site, official: true } };
  expect(dataCatalog(adopted).publisher).toMatchObject({ name: '旭市' });
});

it('leaves out the day that the site does not say', () => {
  expect(dataCatalog(publicationOf(writtenSheet()))).not.toHaveProperty('dateModified');
});
