/** What staff are told where a paper names several departments in a place for one. */
import { describe, expect, test } from 'vitest';
import { CityCopy, sheet2021 } from './tsukimi.ts';

function told(right: string, wrong: string) {
  const { problems } = new CityCopy().spoil(sheet2021, right, wrong).reading();
  return problems.map(({ field, reason, remedy }) => `${field} ${reason} ${remedy}`);
}

describe('several departments in a place for one', () => {
  test('are refused as a list, with where the others go', () => {
    const [said] = told('leadDepartment: 企画課', 'leadDepartment: [企画課, 観光課]');
    expect(said).toContain('ここに書ける課は1つです');
    expect(said).toContain('relatedDepartments に書いてください');
  });

  test('are told apart where they are written as one name', () => {
    const [said] = told('leadDepartment: 企画課', 'leadDepartment: 企画課・観光課');
    expect(said).toContain('2つの課（企画課、観光課）のようです');
    expect(said).toContain('先に印刷された課を leadDepartment に');
  });

  test('are told apart among those that take part', () => {
    const [said] = told('relatedDepartments:\n  - 観光課', 'relatedDepartments:\n  - 観光課、税務課');
    expect(said).toContain('「- 」の行に1つずつ');
  });

  test('one unknown name is still told as such', () => {
    const [said] = told('leadDepartment: 企画課', 'leadDepartment: 企劃課');
    expect(said).toContain('departments.yaml にありません');
  });
});
