import type { SheetRecord } from '../../schema/sheet.ts';
import { indicatorsOf } from '../../domain/publication/sheet-indicators.ts';
import { isAbsent } from '../content-file.ts';
import { listed } from '../nearest.ts';
import type { Problem } from '../problem.ts';
import type { ReferringFiles } from '../referring-files.ts';
import { departmentsNamed } from './departments.ts';

/**
 * Files that a content folder may be without until a sheet names something that has to stand in them. Each is told once, with all
 * that the sheets name: nothing else is said of what it would hold.
 */
export function neededFileProblems(
  { sheets, departments, registers }: Pick<ReferringFiles, 'sheets' | 'departments' | 'registers'>,
  folder: string,
): Problem[] {
  const all = sheets.files.map(({ data }) => data);
  return [
    ...(isAbsent(departments) ? noDepartments(all, folder) : []),
    ...(isAbsent(registers) ? noRegister(all, folder) : []),
  ];
}

function noDepartments(sheets: SheetRecord[], folder: string): Problem[] {
  const names = new Set(sheets.flatMap((sheet) => departmentsNamed(sheet).map(({ name }) => name)));
  const [first] = names;
  if (first === undefined) return [];
  return [
    {
      file: `${folder}/departments.yaml`,
      field: 'ファイルの場所',
      reason: `シートに課の名前（${listed(names)}）がありますが、departments.yaml がありません。`,
      remedy: `departments.yaml を作り、departments: の下に、課ごとに「- id: 英小文字のID」と「names: [{ name: ${first} }]」を書いてください。`,
    },
  ];
}

function noRegister(sheets: SheetRecord[], folder: string): Problem[] {
  const indicators = new Set(
    sheets.flatMap((sheet) => indicatorsOf(sheet).map(({ indicator }) => indicator.id)),
  );
  const projects = new Set(sheets.flatMap((sheet) => sheet.projects.map(({ id }) => id)));
  if (indicators.size + projects.size === 0) return [];
  const [indicator] = indicators;
  const [project] = projects;
  const lines = [
    ...(indicator === undefined
      ? []
      : [`indicators: の下に「- id: ${indicator}」と「direction: higher」（少ないほどよければ lower）`]),
    ...(project === undefined ? [] : [`projects: の下に「- id: ${project}」`]),
  ];
  return [
    {
      file: `${folder}/register`,
      field: 'ファイルの場所',
      reason: `シートに指標や事業（${listed([...indicators, ...projects])}）がありますが、register のフォルダーにファイルがありません。`,
      remedy: `register/all.yaml を作り、${lines.join('、')}のように、1つずつ書いてください。`,
    },
  ];
}
