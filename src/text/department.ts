import { departmentUses, type DepartmentRole } from '../domain/publication/department.ts';
import type { Publication } from '../domain/publication/publication.ts';
import type { Vocabulary } from '../domain/publication/vocabulary.ts';
import type { Department } from '../schema/department.ts';
import { periodLabel } from './period.ts';

/** What a department does for a measure, in the sheet's words: 担当課, 関係課. */
export function departmentRoleLabel(
  role: DepartmentRole,
  { leadDepartment, relatedDepartments }: Vocabulary,
): string {
  return role === 'lead' ? leadDepartment : relatedDepartments;
}

/** What a list of departments is, and what each role of theirs in it means. */
export function departmentsLead(publication: Publication): string {
  const { vocabulary } = publication;
  const { roles, projects } = departmentUses(publication);
  const meanings = [
    ...roles.map((role) => `「${departmentRoleLabel(role, vocabulary)}」は${roleMeanings[role]}`),
    ...(projects ? [`「${projectsHead(vocabulary)}」は${vocabulary.project}ごとに書かれた課`] : []),
  ];
  return `${vocabulary.measure}のシートに名前のある課です。${meanings.join('、')}です。`;
}

const roleMeanings: Record<DepartmentRole, string> = {
  lead: '中心になる課',
  related: 'いっしょに関わる課',
};

/** What heads the projects beside which sheets print a department: 事業の担当課. */
export function projectsHead({ project, leadDepartment }: Vocabulary): string {
  return `${project}の${leadDepartment}`;
}

/** Over the projects beside which sheets print a department. */
export function projectsLead({ project }: Vocabulary): string {
  return `シートの${project}ごとの欄に、この課の名前がある${project}です。`;
}

/** Over the numbers of a list of departments. */
export function countsLead({ projects }: { projects: boolean }, vocabulary: Vocabulary): string {
  return `登録したシートの枚数です。${projects ? `「${projectsHead(vocabulary)}」は、${vocabulary.project}の数です。` : ''}`;
}

/** Where no registered sheet names a department for that. */
export const notOnSheets = '登録したシートの中にはありません。';

/** Why a sheet's lead department has no name here, although the sheet has one. */
export function leadUnplacedExplanation({ leadDepartment }: Vocabulary): string {
  return `シートに${leadDepartment}の見出しはありますが、どれがその名前かを当サイトが特定できませんでした。当サイトの読み取りの限界で、シートの不備ではありません。推測では埋めません。`;
}

/** A sheet whose head has no such cell, or nothing in it. */
export const noDepartment = '記載なし';

/** Since when and until when a department bore a name; empty where nothing is known of a change. */
export function nameSpan({ from, to }: Department['names'][number]): string {
  if (from !== undefined && from === to) return `${periodLabel(from)}だけ`;
  return `${from === undefined ? '' : `${periodLabel(from)}から`}${to === undefined ? '' : `${periodLabel(to)}まで`}`;
}

/** How a name is read: よみ：あさのもやか. */
export function readAs(kana: string): string {
  return `よみ：${kana}`;
}
