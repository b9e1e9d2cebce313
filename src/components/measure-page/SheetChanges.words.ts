import type { Listed, RosterChanges } from '../../domain/between-sheets/roster-changes.ts';
import type { Change, SheetChanges, TargetChange } from '../../domain/between-sheets/sheet-changes.ts';
import type { Observation } from '../../domain/observation/observation.ts';
import type { Measure, Sheet } from '../../domain/publication/publication.ts';
import type { Vocabulary } from '../../domain/publication/vocabulary.ts';
import { indicatorTitle } from '../../text/indicator-page.ts';
import { noPeriod, periodInBrackets, periodLabel, statedPeriod } from '../../text/period.ts';
import { projectTitle } from '../../text/project-page.ts';
import { joined, say, type Words } from '../../text/words.ts';

/** One kind of difference between two sheets, and everything that is different in this way. */
export interface ChangeRow {
  label: string;
  /** Whether the register has to be read to know it, and not the two sheets alone. */
  ours: boolean;
  items: ChangeItem[];
}

/** What the earlier sheet has, and what the later one has instead; one of them alone where the other has nothing. */
export interface ChangeItem {
  before?: Words;
  after?: Words;
}

/** Everything that two sheets have differently, a row for each kind of difference. */
export function changesInWords(changes: SheetChanges): ChangeRow[] {
  const { vocabulary } = changes.later;
  const { plan, measureName, leadDepartment, indicators, targets, projects } = changes;
  return [
    row(vocabulary.plan, changed(plan)),
    row(`${vocabulary.measure}の名前`, changed(measureName)),
    row(vocabulary.leadDepartment, changed(leadDepartment)),
    ...rosterRows(vocabulary.indicator, indicators, ({ printed, sheet }) => indicatorTitle(printed, sheet)),
    row(vocabulary.target, targets.map(targetItem)),
    ...rosterRows(vocabulary.project, projects, ({ printed }) => projectTitle(printed)),
  ].filter(({ items }) => items.length > 0);
}

/** The sheets that are held against each other: 令和3年度から令和4年度. */
export function comparedSheets(earlier: Sheet, later: Sheet): string {
  return `${periodLabel(earlier.key.fiscalYear)}から${periodLabel(later.key.fiscalYear)}`;
}

/** What is said where two sheets differ in nothing but their numbers. */
export function nothingChangedWords(measure: Measure): string {
  return `${comparedParts(measure)}に、変わったところはありません。`;
}

/** Said once beside opinions and what came after them. */
export const notJudged = '意見によるものかどうかは、当サイトでは判断していません。';

/** What is compared, and what is not. */
export function changesLead(measure: Measure): string {
  return `続く2枚のシートをくらべて、${comparedParts(measure)}がちがうところを、当サイトがまとめました。なぜ変わったかは、シートに書かれているときだけ分かります。`;
}

/** What two sheets of a measure may differ in, as far as its sheets have it. */
function comparedParts({ indicators, projects, sheets, vocabulary }: Measure): string {
  const { indicator, target, project, leadDepartment } = vocabulary;
  const aims = sheets.some((sheet) => sheet.indicators.some(({ targets }) => targets.length > 0));
  const parts = [
    ...(indicators.length > 0 ? [indicator] : []),
    ...(aims ? [target] : []),
    ...(projects.length > 0 ? [project] : []),
    ...(sheets.some(({ record }) => record.leadDepartment) ? [leadDepartment] : []),
  ];
  return parts.length === 0 ? 'シート' : parts.join('、');
}

/** How many more of a long list there are. */
export function furtherItems(count: number): string {
  return `ほか${count}件`;
}

/** Said of what the register reads and no sheet prints. */
export const ourReading = '当サイトの読み方です';

function rosterRows<Printed>(
  what: string,
  { renamed, continued, added, unlisted }: RosterChanges<Printed>,
  titleOf: (listed: Listed<Printed>) => string,
): ChangeRow[] {
  return [
    row(
      `名前や番号が変わった${what}`,
      renamed.map(({ before, after }) => ({
        before: say`${titleOf(before)}`,
        after: say`${titleOf(after)}`,
      })),
    ),
    {
      label: `引きつがれた${what}`,
      ours: true,
      items: continued.map(({ before, after }) => ({
        before: joined(before.map(titleOf), '、'),
        after: joined(after.map(titleOf), '、'),
      })),
    },
    row(
      `新しく載った${what}`,
      added.map((each) => ({ after: say`${titleOf(each)}` })),
    ),
    row(
      `載らなくなった${what}`,
      unlisted.map((each) => ({ before: say`${titleOf(each)}` })),
    ),
  ];
}

function row(label: string, items: ChangeItem[]): ChangeRow {
  return { label, ours: false, items };
}

function changed(change: Change | undefined): ChangeItem[] {
  return change ? [{ before: say`${change.before}`, after: say`${change.after}` }] : [];
}

function targetItem({ indicator, before, after }: TargetChange): ChangeItem {
  const { vocabulary } = indicator.after.sheet;
  const title = indicatorTitle(indicator.after.printed, indicator.after.sheet);
  const [[old], [now]] = [before, after];
  if (old && now && statedPeriod(old) === statedPeriod(now)) {
    return {
      before: say`${title}${periodInBrackets(now)}：${old}`,
      after: say`${now}`,
    };
  }
  return {
    before: say`${title}：${targetsInWords(before, vocabulary)}`,
    after: targetsInWords(after, vocabulary),
  };
}

function targetsInWords(targets: readonly Observation[], { target: word }: Vocabulary): Words {
  if (targets.length === 0) return say`${word}なし`;
  return joined(
    targets.map((target) => say`${statedPeriod(target) ?? noPeriod} ${target}`),
    '、',
  );
}
