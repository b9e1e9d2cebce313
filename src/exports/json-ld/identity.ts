import { absolute, paths } from '../../addresses.ts';

/** The DataCatalog of the site, which all its Datasets are in. */
export function dataCatalogId(): string {
  return `${absolute(paths.data)}#catalog`;
}

/** The Dataset of a page. */
export function datasetId(path: string): string {
  return `${absolute(path)}#dataset`;
}
