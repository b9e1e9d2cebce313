import type { Publication } from '../../domain/publication/publication.ts';
import { statedOn } from '../../gallery/by-id.ts';
import { examplesOf } from '../../gallery/example.ts';
import IndicatorArticle from './IndicatorArticle.astro';

const stated = (city: Publication, sheetId: string, id: string) => ({ stated: statedOn(city, sheetId, id) });

export default examplesOf(IndicatorArticle, {
  'A figure that the register explains': (city) => stated(city('hoshizora'), '2021/101', '101-headline-1'),
  'A note on a value': (city) => stated(city('hoshizora'), '2020/101', '101-kpi-1'),
  'A figure of a goal, with all that a sheet may print of it': (city) =>
    stated(city('maboroshi'), '2042/nijikake', 'nijikake-headline-1'),
  'Headings of years that are no fiscal years': (city) =>
    stated(city('hoshizora'), '2021/102', '102-headline-1'),
  'A sheet that speaks of no year': (city) => {
    const { stated: one } = stated(city('yukiguni'), '2024/yuki-akari', 'yuki-akari-activity-1');
    const undated = { ...one, observations: [], actuals: [], targets: [] };
    return {
      stated: { ...undated, sheet: { ...one.sheet, own: { ...one.sheet.own, indicators: [undated] } } },
    };
  },
  'No letter': (city) => stated(city('yukiguni'), '2024/yuki-akari', 'yuki-akari-activity-1'),
});
