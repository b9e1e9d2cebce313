import type { Sheet } from '../../domain/publication/publication.ts';
import type { Form } from '../../schema/form.ts';
import type { IndicatorKind } from '../../schema/indicator.ts';
import { amountsTitle } from '../../text/cost-item.ts';
import { kindsInWords } from '../../text/indicator.ts';
import { periodLabel } from '../../text/period.ts';

type Printed = Pick<Form['sections'][number], 'part' | 'text' | 'kinds'>;

/** What the paper prints over a section, with its year filled in; a part without a printed title is called by the form's word for it. */
export function printedTitle(
  { title, ...printed }: Printed & { title?: string | undefined },
  sheet: Sheet,
): string {
  if (title === undefined || title === '') return partTitle(printed, sheet);
  const { policy, fiscalYear } = sheet.record;
  const year = printed.part === 'policy' ? (policy?.fiscalYear ?? fiscalYear) : fiscalYear;
  return title.replaceAll('{year}', periodLabel(year));
}

/** What a part of a sheet is called where the paper prints no title over it: by the form's word, else by the neutral one. */
export function partTitle({ part, text, kinds }: Printed, sheet: Sheet): string {
  const { form, record, vocabulary: words, own } = sheet;
  switch (part) {
    case 'indicators':
      return kindsInWords(
        record.indicators.filter(({ kind }) => isOfSection(kind, kinds, form)),
        sheet,
      );
    case 'text':
      return form.texts.find(({ id }) => id === text)?.label ?? '';
    case 'policy':
      return `${periodLabel(record.policy?.fiscalYear ?? record.fiscalYear)}の${words.policy}`;
    case 'opinions':
      // Words that are sentences of their own are not joined to one that nobody reads.
      return words.opinion.length + words.answer.length > 8
        ? words.opinion
        : `${words.opinion}と${words.answer}`;
    case 'legend':
      return `${words.rating}の意味`;
    case 'money':
      return amountsTitle(own.costs, [sheet], words);
    case 'projects':
      return `関連する${words.project}`;
    case 'reasons':
      return `${words.rating}の${words.reason}`;
    case 'progress':
      return words.progress;
    case 'ratings':
      return words.rating;
  }
}

/** Whether an indicator stands in a section of some kinds; in one that names none, where no other names its kind. */
export function isOfSection(
  kind: IndicatorKind | undefined,
  kinds: readonly IndicatorKind[] | undefined,
  { sections }: Form,
): boolean {
  if (kind === undefined) return kinds === undefined;
  return kinds ? kinds.includes(kind) : !sections.some((section) => section.kinds?.includes(kind));
}
