import type { DepartmentRole } from '../domain/publication/department.ts';
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
