import type { GlossaryGroup } from '../../schema/glossary.ts';
import type { CheckedFiles } from '../content-file.ts';
import { didYouMean } from '../nearest.ts';
import type { Finding, Problem } from '../problem.ts';
import type { PathStep } from '../../schema/path-step.ts';

interface Glossary {
  groups: GlossaryGroup[];
}

/** Ids that stand twice in the glossary, whatever bears them, and terms that refer to none or to themselves. */
export function glossaryProblems({ files, complete }: CheckedFiles<Glossary>): Problem[] {
  const known = new Set(files.flatMap(({ data }) => termsOf(data)).map(({ term }) => term.id));
  const taken = new Map<string, string>();
  return files.flatMap((file) => {
    const repeated = idsOf(file.data).flatMap(({ id, path }): Finding[] => {
      const before = taken.get(id);
      taken.set(id, before ?? file.name);
      if (before === undefined) return [];
      const where = before === file.name ? 'このファイル' : before;
      return [
        {
          path,
          reason: `用語集のID「${id}」は、${where}でもう使われています。`,
          remedy: 'どちらか一方を消すか、別のIDを付けてください。',
        },
      ];
    });
    const lost = complete ? termsOf(file.data).flatMap((each) => referenceFindings(each, known)) : [];
    return [...repeated, ...lost].map(file.problem);
  });
}

function idsOf(glossary: Glossary): { id: string; path: PathStep[] }[] {
  return [
    ...glossary.groups.map(({ id }, index) => ({ id, path: ['groups', index, 'id'] })),
    ...termsOf(glossary).map(({ term, path }) => ({ id: term.id, path: [...path, 'id'] })),
  ];
}

function termsOf({ groups }: Glossary): { term: GlossaryGroup['terms'][number]; path: PathStep[] }[] {
  return groups.flatMap(({ terms }, group) =>
    terms.map((term, index) => ({ term, path: ['groups', group, 'terms', index] })),
  );
}

function referenceFindings(
  { term, path }: ReturnType<typeof termsOf>[number],
  known: ReadonlySet<string>,
): Finding[] {
  return term.seeAlso.flatMap((id, index): Finding[] => {
    const at = [...path, 'seeAlso', index];
    if (id === term.id) {
      return [
        {
          path: at,
          reason: `「${id}」が自分自身を指しています。`,
          remedy: 'この行を消すか、別のIDを書いてください。',
        },
      ];
    }
    if (known.has(id)) return [];
    return [
      {
        path: at,
        reason: `用語「${id}」が glossary にありません。`,
        remedy: `${didYouMean(id, known)}無ければ、glossary に書き足すか、この行を消してください。`,
      },
    ];
  });
}
