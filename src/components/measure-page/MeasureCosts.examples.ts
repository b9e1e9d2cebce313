import type { Publication } from '../../domain/publication/publication.ts';
import { examplesOf } from '../../gallery/example.ts';
import MeasureCosts from './MeasureCosts.astro';
import { glossaryWith, sectionOf } from './MeasurePage.examples.ts';

const costs = (city: Publication, id: string) => ({
  ...sectionOf(city, id, 'costs'),
  glossary: glossaryWith({ cost: '事業費', project: '事務事業' }),
});

export default examplesOf(MeasureCosts, {
  'Settlement and budget, and a project that another measure counts too': (city) =>
    costs(city('hoshizora'), '101'),
  'Amounts that an earlier sheet stated otherwise': (city) => costs(city('hoshizora'), '202'),
  'Projects whose amounts cannot be placed': (city) => costs(city('hoshizora'), '103'),
  'Amounts that are expected and corrected': (city) => costs(city('maboroshi'), 'nijikake'),
  'A page of money of its own': (city) => ({
    ...costs(city('hoshizora'), '101'),
    moneyPage: 'measures/101/money/',
  }),
  'Few sheets': (city) => costs(city('tsukimi'), '201'),
  'Whole yen': (city) => costs(city('yukiguni'), 'yuki-akari'),
});
