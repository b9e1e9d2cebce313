import type { Sheet } from '../../domain/publication/publication.ts';
import type { SectionPart } from '../../schema/form.ts';
import { kindsInWords } from '../../text/indicator.ts';
import { questionsTitle } from '../../text/question-guide.ts';
import type { SectionWords } from '../section/section-words.ts';
import { numberOfSection } from '../../text/section-number.ts';

/** A section of the page: the parts of the paper that it shows, none where it is ours. */
interface PageSection {
  parts: SectionPart[];
  id: string;
  title: string;
  /** Whether the sheet has something to say in it. */
  present: boolean;
}

/**
 * The sections of a sheet's page that have something to say, in the order in which its form prints them and with its numbers; what
 * the form does not list follows, and what is ours is last. `asked`: whether we have questions about the sheet.
 */
export function sectionsOf(sheet: Sheet, { asked }: { asked: boolean }): SectionWords[] {
  const { record, form, own } = sheet;
  const { indicators, ratings, progress, policy, opinions, projects, unplacedValues } = record;
  const verified =
    progress !== undefined || own.texts.length > 0 || policy !== undefined || ratings.length > 0;
  const ofPaper: PageSection[] = [
    {
      parts: ['indicators'],
      id: 'indicators',
      title: kindsInWords(indicators, sheet),
      present: indicators.length > 0,
    },
    {
      parts: ['progress', 'text', 'policy', 'ratings'],
      id: 'verification',
      title: '進捗と課題、方針',
      present: verified,
    },
    {
      parts: ['opinions'],
      id: 'opinions',
      title: '委員会の意見と担当課の考え',
      present: opinions.length > 0,
    },
    { parts: ['legend'], id: 'scale', title: '達成状況の評価', present: form.ratings.length > 0 },
    { parts: ['money'], id: 'money', title: '金額', present: own.costs.length > 0 },
    {
      parts: ['projects'],
      id: 'projects',
      title: `関連する${projects.length}事業`,
      present: projects.length > 0,
    },
  ];
  const place = ({ parts }: PageSection): number => {
    const printed = form.sections.findIndex(({ part }) => parts.includes(part));
    return printed < 0 ? form.sections.length : printed;
  };
  const ours: PageSection[] = [
    { parts: [], id: 'questions', title: questionsTitle, present: asked },
    { parts: [], id: 'unplaced', title: '欄を特定できなかった数値', present: unplacedValues !== undefined },
    { parts: [], id: 'absences', title: '値がない理由', present: true },
    { parts: [], id: 'source', title: '出典と引用', present: true },
  ];
  return [...ofPaper.sort((one, other) => place(one) - place(other)), ...ours]
    .filter(({ present }) => present)
    .map(({ parts, id, title }) => {
      const kicker = numberOfSection(form, parts);
      return { id, title, ...(kicker === '' ? {} : { kicker }) };
    });
}
