import type { GlossaryGroup } from '../../schema/glossary.ts';
import type { Form } from '../../schema/form.ts';
import type { SheetIndicator } from '../../schema/indicator.ts';
import type { PathStep } from '../../schema/path-step.ts';
import type { SheetRecord } from '../../schema/sheet.ts';
import type { Finding } from '../problem.ts';
import { repeatedNotices } from './repeated.ts';

/** Numbers, codes and names that stand twice on a sheet where papers print each once. */
export function printedTwice({ indicators, projects, relatedDepartments }: SheetRecord): Finding[] {
  return [
    ...ofIndicators(indicators, []),
    ...projects.flatMap((project, index) => ofIndicators(project.indicators, ['projects', index])),
    ...repeatedNotices(projects, ({ number }) => number?.toString(), {
      pathOf: (index) => ['projects', index, 'number'],
      what: '事業の番号',
    }),
    ...repeatedNotices(projects, ({ code }) => code, {
      pathOf: (index) => ['projects', index, 'code'],
      what: '事業コード',
    }),
    ...repeatedNotices(relatedDepartments, (name) => name, {
      pathOf: (index) => ['relatedDepartments', index],
      what: '関係課',
    }),
  ];
}

/** Numbers are given anew for each kind; one name may stand twice with a number or a unit of its own. */
function ofIndicators(indicators: readonly SheetIndicator[], under: PathStep[]): Finding[] {
  return [
    ...repeatedNotices(indicators, ({ number }) => number, {
      within: ({ kind = '', goal = '' }) => `${kind} ${goal}`,
      pathOf: (index) => [...under, 'indicators', index, 'number'],
      what: '同じ種類の指標の番号',
    }),
    ...repeatedNotices(indicators, ({ name }) => name, {
      within: ({ kind = '', goal = '', unit = '' }) => `${kind} ${goal} ${unit}`,
      pathOf: (index) => [...under, 'indicators', index, 'name'],
      what: '同じ種類の指標の名前',
    }),
  ];
}

/** Levels of one name, parts that are one thing and yet have two sections, and kinds of indicators that stand in two. */
export function formTwice({ levels, sections }: Form): Finding[] {
  const kinds = sections.flatMap(({ kinds: shown = [] }, section) =>
    shown.map((kind, nth) => ({ kind, path: ['sections', section, 'kinds', nth] satisfies PathStep[] })),
  );
  return [
    ...repeatedNotices(levels, (level) => level, {
      pathOf: (index) => ['levels', index],
      what: '目標の段の名前',
    }),
    ...repeatedNotices(
      sections,
      ({ part, text, kinds: shown }) =>
        part === 'text' ? text : part === 'indicators' && shown !== undefined ? undefined : part,
      {
        // A text may have the name of a part as its id.
        within: ({ part }) => (part === 'text' ? 'text' : ''),
        pathOf: (index) => ['sections', index, sections[index]?.part === 'text' ? 'text' : 'part'],
        what: '節の中身',
      },
    ),
    ...repeatedNotices(kinds, ({ kind }) => kind, {
      pathOf: (index) => kinds[index]?.path ?? [],
      what: '節に並べる指標の種類',
    }),
  ];
}

/** Terms that a glossary explains twice. */
export function termsTwice({ groups }: { groups: readonly GlossaryGroup[] }): Finding[] {
  const terms = groups.flatMap(({ terms: of }, group) =>
    of.map(({ term }, index) => ({
      term,
      path: ['groups', group, 'terms', index, 'term'] satisfies PathStep[],
    })),
  );
  return repeatedNotices(terms, ({ term }) => term, {
    pathOf: (index) => terms[index]?.path ?? [],
    what: '用語',
  });
}
