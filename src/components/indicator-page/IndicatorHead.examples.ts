import { examplesOf } from '../../gallery/example.ts';
import IndicatorHead from './IndicatorHead.astro';
import { indicatorToday } from './IndicatorPage.examples.ts';

/** An indicator of which the newest sheets say nothing but one thing. */
function statedAlone({ indicator, today }: ReturnType<typeof indicatorToday>, stated: 'baseline' | 'target') {
  return { indicator, today: { statement: today.statement, [stated]: today[stated] } };
}

export default examplesOf(IndicatorHead, {
  'A number with its target, its start and its letter': (city) =>
    indicatorToday(city('hoshizora'), '102-kpi-2'),
  'A letter that another target judged': (city) => indicatorToday(city('maboroshi'), 'shizuku-outcome-1'),
  'A figure of a project, without a letter': (city) => indicatorToday(city('hoshizora'), '1010-outcome-1'),
  'A figure of a project without a printed kind': (city) => {
    const { indicator, today } = indicatorToday(city('hoshizora'), '1010-outcome-1');
    const { statement } = today;
    const printed = { ...statement.printed, kind: undefined };
    return { indicator, today: { ...today, statement: { ...statement, printed } } };
  },
  'A figure of a project, explained by a printed kind': (city) =>
    indicatorToday(city('maboroshi'), 'shizuku-activity-1'),
  'A word for the last year, and a number before it': (city) =>
    indicatorToday(city('hoshizora'), '201-kpi-3'),
  'A figure that another one continues': (city) => indicatorToday(city('hoshizora'), '202-kpi-2'),
  'A figure that the next plan lists no more': (city) => indicatorToday(city('hoshizora'), '101-kpi-2'),
  'A long name': (city) => indicatorToday(city('hoshizora'), '103-kpi-2'),
  'Nothing stated at all': (city) => {
    const { indicator, today } = indicatorToday(city('hoshizora'), '2025-103-milestone-1');
    return { indicator, today: { statement: today.statement } };
  },
  'A target alone': (city) => statedAlone(indicatorToday(city('hoshizora'), '102-kpi-2'), 'target'),
  'A start alone': (city) => statedAlone(indicatorToday(city('hoshizora'), '102-kpi-2'), 'baseline'),
});
