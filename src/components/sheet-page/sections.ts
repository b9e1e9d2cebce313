import type { IndicatorOnSheet, Sheet } from '../../domain/publication/publication.ts';
import { sectionPart, type Form, type SectionPart, type TextField } from '../../schema/form.ts';
import { anchors } from '../../addresses.ts';
import { questionsTitle } from '../../text/question-guide.ts';
import { numberParts } from '../../text/section-number.ts';
import { timesInWords, unplacedTitle } from '../../text/unplaced.ts';
import type { SectionWords } from '../section/section-words.ts';
import { absencesOnPage } from './absences-on-page.ts';
import { lacksColumn } from './lacks-column.ts';
import { isOfSection, partTitle, printedTitle } from './part-title.ts';

/** A part of the paper as a section of the page shows it. */
export interface PartOnSheet {
  part: SectionPart;
  /** Its place on the page, where that is not the place of its section. */
  id?: string;
  /** Its number within the section, and its own heading there; empty where the section's say it already. */
  number: string;
  title: string;
  /** The text field of a text. */
  field?: TextField;
  /** The indicators of a table of indicators. */
  indicators?: IndicatorOnSheet[];
}

/** A section of the page with the parts of the paper that stand in it: none where it is ours. */
export interface SheetSection extends SectionWords {
  parts: PartOnSheet[];
}

type Printed = Form['sections'][number];

/** A section of the form, and where it stands on the page. */
interface Member {
  printed: Printed;
  part: Omit<PartOnSheet, 'number' | 'title' | 'id'>;
  id: string;
  /** Whether the sheet has something to say in it. */
  present: boolean;
}

/** What the screen has in a place of its own: the progress in the summary, the legend among what is looked up. The paper keeps it in its order. */
const elsewhere: readonly SectionPart[] = ['progress', 'legend'];

/** Whether the screen has a part in a place of its own. */
export function isElsewhere({ part }: Pick<PartOnSheet, 'part'>): boolean {
  return elsewhere.includes(part);
}

/** The sections of the paper that the screen has as such: with all their parts but what it has elsewhere. */
export function sectionsOf(sheet: Sheet): SheetSection[] {
  return paperSections(sheet).filter(({ parts }) => !parts.every(isElsewhere));
}

/** What is looked up rather than read, at the end of a sheet's page: a heading, and in a few words how much there is. */
export interface SheetAppendix extends SectionWords {
  note?: string;
}

/** The appendices of a sheet's page that have something to say; `asked` is how many questions we have about it. */
export function appendicesOf(sheet: Sheet, { asked }: { asked: number }): SheetAppendix[] {
  const { form, record } = sheet;
  const legends = paperSections(sheet).flatMap(({ title, parts }) =>
    parts.filter(({ part }) => part === 'legend').map((part) => part.title || title),
  );
  const absences = absencesOnPage(sheet).length + (lacksColumn(sheet) ? 1 : 0);
  const { unplacedValues: unplaced } = record;
  const letters = form.ratings.flatMap(({ grades }) => grades.map(({ grade }) => grade));
  return [
    ...legends.slice(0, 1).map((title) => ({ id: 'scale', title, note: [...new Set(letters)].join('、') })),
    ...(asked > 0 ? [{ id: 'questions', title: questionsTitle, note: `${asked}件` }] : []),
    ...(unplaced
      ? [
          {
            id: 'unplaced',
            title: unplacedTitle(unplaced),
            note: timesInWords(unplaced.values.reduce((sum, { times }) => sum + times, 0)),
          },
        ]
      : []),
    ...(absences > 0 ? [{ id: 'absences', title: '値がない理由', note: `${absences}種類` }] : []),
    { id: 'source', title: '出典と利用条件' },
  ];
}

/**
 * The sections of the paper that have something to say, in the order in which its form prints them, with its numbers and titles;
 * what the form does not list follows. Parts share a section as the paper's numbers have it: those whose numbers begin alike under
 * a printed heading, those of one number, and those without number and title, which go on with the section before them.
 */
export function paperSections(sheet: Sheet): SheetSection[] {
  const groups: Member[][] = [];
  for (const printed of sheet.form.sections) {
    const member = memberOf(printed, sheet);
    const before = groups.at(-1);
    if (before && goesOn(before, printed)) before.push(member);
    else groups.push([member]);
  }
  return [...groups, ...unlisted(sheet.form).map((each) => [memberOf(each, sheet)])]
    .filter((members) => members.some(({ present }) => present))
    .map((members) => sectionOf(members, sheet));
}

/** What a form has and does not list, in the order of the schema (schema/README: the form is data); reasons stand with what they are of. */
function unlisted({ sections, texts }: Form): Printed[] {
  const listed = (part: SectionPart) => sections.some((each) => each.part === part);
  const isOpen = !sections.some(({ part, kinds }) => part === 'indicators' && kinds === undefined);
  return sectionPart.options.flatMap((part): Printed[] => {
    if (part === 'reasons') return [];
    if (part === 'indicators') return isOpen ? [{ part }] : [];
    if (part !== 'text') return listed(part) ? [] : [{ part }];
    return texts
      .filter((field) => field.of === 'sheet' && !sections.some(({ text }) => text === field.id))
      .map(({ id }) => ({ part, text: id }));
  });
}

/** Whether the paper prints a section under the head of those before it. */
function goesOn(before: readonly Member[], { number, title }: Printed): boolean {
  if (number === undefined) return title === undefined;
  const last = before.findLast(({ printed }) => printed.number !== undefined)?.printed.number;
  if (last === undefined) return false;
  if (last === number) return true;
  const hasHeading = before.some(({ printed }) => printed.heading !== undefined);
  return hasHeading && numberParts(number).head === numberParts(last).head;
}

function memberOf(printed: Printed, sheet: Sheet): Member {
  const { part, text } = printed;
  const { record, form, own } = sheet;
  const field = form.texts.find(({ id, of }) => id === text && of === 'sheet');
  const indicators =
    part === 'indicators' ? own.indicators.filter(({ kind }) => isOfSection(kind, printed.kinds, form)) : [];
  const listed = form.sections.includes(printed);
  const present: Record<SectionPart, boolean> = {
    indicators: indicators.length > 0,
    progress: record.progress !== undefined,
    reasons: sheet.ratings.some(
      ({ subject, reason }) => subject.type === 'indicator' && reason !== undefined,
    ),
    // A field that the paper has and the sheet leaves empty keeps its heading.
    text: field !== undefined,
    policy: record.policy !== undefined,
    opinions: record.opinions.length > 0,
    legend: form.ratings.some(({ grades }) => listed || grades.some(({ label }) => label !== undefined)),
    ratings: own.ratings.length > 0,
    money: own.costs.length > 0,
    projects: record.projects.length > 0,
  };
  return {
    printed,
    id: placeOf(printed, form),
    part: {
      part,
      ...(field ? { field } : {}),
      ...(part === 'indicators' ? { indicators } : {}),
    },
    present: present[part],
  };
}

/** Where a part stands on the page. Places that were here before forms had sections keep their names. */
function placeOf(printed: Printed, { sections }: Form): string {
  const { part, text = '' } = printed;
  if (part === 'text') return anchors.text(text);
  const name = part === 'legend' ? 'scale' : part;
  const alike = sections.filter((each) => each.part === part);
  const at = alike.includes(printed) ? alike.indexOf(printed) : alike.length;
  return at > 0 ? `${name}-${at + 1}` : name;
}

function sectionOf(members: readonly Member[], sheet: Sheet): SheetSection {
  const printed = members.map((member) => member.printed);
  const heading = printed.find((each) => each.heading !== undefined)?.heading;
  const titled = printed.find(({ title }) => title !== undefined) ?? printed[0];
  const title = heading ?? (titled ? printedTitle(titled, sheet) : '');
  const { head, inner } = numberParts(printed[0]?.number ?? '');
  const kicker = heading === undefined ? `${head}${inner}` : head;
  const headOf = (each: Printed): Pick<PartOnSheet, 'number' | 'title'> => {
    // Under a heading of their own each part has its printed one; else the section's is theirs, and each has its name below it.
    if (heading !== undefined)
      return { number: numberParts(each.number ?? '').inner, title: printedTitle(each, sheet) };
    const own = members.length > 1 || each.part === 'text' ? partTitle(each, sheet) : title;
    return { number: '', title: own === title ? '' : own };
  };
  // A section of one part stands where the part does; of several, at a place of its own beside theirs.
  const isOne = heading === undefined && members.length === 1;
  const place = members[0]?.id ?? '';
  const isVerified = heading !== undefined && members.some(({ part }) => part.part === 'progress');
  return {
    id: isOne ? place : isVerified ? 'verification' : `with-${place}`,
    title,
    ...(kicker === '' ? {} : { kicker }),
    parts: members
      // Beside the progress its lead says where the reasons are.
      .filter(({ part, present }) => present && !(part.part === 'reasons' && isVerified))
      .map(({ printed: each, part, id }) => ({ ...part, ...(isOne ? {} : { id }), ...headOf(each) })),
  };
}
