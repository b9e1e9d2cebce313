import { describe, expect, it } from 'vitest';
import name from '../../src/components/department-name/DepartmentName.examples.ts';
import lead from '../../src/components/department-name/LeadDepartment.examples.ts';
import { rendered } from './rendered.ts';

describe('a department on a sheet', () => {
  it.each([
    ['A name of its time', '観光課', '/departments/kanko/'],
    ['The same name, of another department since', '観光課', '/departments/machi/'],
    ['A name that no department bore in that year', '観光交流課', undefined],
    ['A name that is not registered', '委員会事務局', undefined],
  ] as const)('%s: %s leads to %s', async (example, words, address) => {
    const shown = await rendered(name, example);
    expect(shown.element.textContent.trim()).toBe(words);
    expect(shown.queryByRole('link')?.getAttribute('href')).toBe(address);
  });
});

describe('the lead department of a sheet', () => {
  it('bears the name it had, and leads to the department of today', async () => {
    const shown = await rendered(lead, 'A department under the name it had');
    expect(shown.getByRole('link', { name: '天文観光課' }).getAttribute('href')).toBe(
      '/departments/tenmon-kanko/',
    );
  });
  it('is said not to be placed where our reading cannot, and not to be there where the paper has none', async () => {
    for (const [example, words] of [
      ['A name that our reading cannot place', '欄未特定'],
      ['A paper without such a cell', '記載なし'],
    ] as const) {
      const shown = await rendered(lead, example);
      expect(shown.element.textContent.trim()).toBe(words);
      expect(shown.queryByRole('link')).toBeNull();
    }
  });
});
