import { plansOver } from '../../domain/over-years/sheet-years.ts';
import { examplesOf } from '../../gallery/example.ts';
import { sectionOf } from './MeasurePage.examples.ts';
import SheetsByYear from './SheetsByYear.astro';

export default examplesOf(SheetsByYear, {
  'Years with budget and settlement, and years without a sheet': (city) => ({
    ...sectionOf(city('hoshizora'), '201', 'sheets'),
    over: plansOver(city('hoshizora')),
  }),
  'Settled sheets alone': (city) => ({
    ...sectionOf(city('tsukimi'), '201', 'sheets'),
    over: plansOver(city('tsukimi')),
  }),
});
