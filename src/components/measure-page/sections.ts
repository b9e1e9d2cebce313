import { measureCosts } from '../../domain/money/measure-cost.ts';
import { historyOf, measureRevisions } from '../../domain/over-years/measure-history.ts';
import { absencesOfMeasure, lacksColumnOfMeasure } from '../../domain/over-years/shown-absences.ts';
import { policiesOf } from '../../domain/over-years/policy.ts';
import type { Measure } from '../../domain/publication/publication.ts';
import { bases } from '../../schema/basis.ts';
import { countOf } from '../../text/kind-count.ts';
import { questionsTitle } from '../../text/question-guide.ts';
import { glanceTitle, lacksColumnAtGlance, sheetAtGlance } from '../glance/Glance.words.ts';
import { historyName } from './History.words.ts';
import type { SectionWords } from '../section/section-words.ts';

/**
 * The sections of a measure's page, in the order of a reader's questions: how is it going, what changed, what did it cost, what
 * was planned and what came of it, what did people say; as far as its sheets have something to say. `asked`: whether we have
 * questions about them.
 */
export function sectionsOf(measure: Measure, { asked }: { asked: boolean }): SectionWords[] {
  const settled = measure.sheets.filter(({ key }) => key.phase === 'settled');
  const opinions = measure.sheets.reduce((sum, { record }) => sum + record.opinions.length, 0);
  const projects = measure.projects.length;
  const history = historyOf(measure);
  const { cost, policy, committee } = measure.vocabulary;
  const costs = bases.some((each) => measureCosts(measure, each).length > 0);
  const sections: [SectionWords, boolean][] = [
    [{ id: 'glance', title: glanceTitle }, sheetAtGlance(measure) !== undefined],
    [{ id: 'sheets', title: '年度ごとのシート' }, true],
    [{ id: 'indicators', title: historyName(history, measure.vocabulary) }, history.length > 0],
    [{ id: 'changes', title: 'シートで変わったところ' }, settled.length > 1],
    [{ id: 'revisions', title: 'あとで変わった数' }, measureRevisions(measure).length > 0],
    [{ id: 'costs', title: `年度ごとの${cost}` }, costs],
    [{ id: 'policies', title: `年度ごとの${policy}と、その年度のシート` }, policiesOf(measure).length > 0],
    [{ id: 'opinions', title: `${committee}の意見 ${opinions}件` }, opinions > 0],
    [{ id: 'questions', title: questionsTitle }, asked],
    [{ id: 'projects', title: `関連する${countOf(projects, measure.vocabulary.project)}` }, projects > 0],
    [
      { id: 'absences', title: '値がない理由' },
      absencesOfMeasure(measure).length > 0 || saysNoColumn(measure),
    ],
  ];
  return sections.filter(([, present]) => present).map(([section]) => section);
}

/** Whether the page says 欄なし anywhere, so that its legend has to explain it. */
export function saysNoColumn(measure: Measure): boolean {
  const glance = sheetAtGlance(measure);
  return lacksColumnOfMeasure(measure) || (glance !== undefined && lacksColumnAtGlance(glance.newest));
}
