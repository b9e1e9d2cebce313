import { describe, expect, it } from 'vitest';
import page from '../../src/components/release-changes-page/ReleaseChangesPage.examples.ts';
import { linksOf } from './reading.ts';
import { rendered } from './rendered.ts';

const several = 'Values, a text, a column and a table of another release';

describe('how a release differs from the one before', () => {
  it('is told a table at a time, under the name of today where it has one', async () => {
    const shown = await rendered(page, several);
    expect(shown.texts('h2')).toEqual(['この違いのファイル', '事業費', '指標の値', '文章', 'former_table']);
  });

  it('says each value with what it is counted in, and what was empty', async () => {
    const shown = await rendered(page, several);
    const cells = (id: string) =>
      [...shown.element.querySelectorAll(`#table-${id} tbody tr`)].map((row) =>
        [...row.children].map(({ textContent }) => textContent.trim()),
      );
    expect(cells('costs')).toEqual([
      ['2021/201 | 5010 | cost | FY2021 | settled', '変わった', '金額', '1,200,000円', '1,201,000円'],
      ['2021/201 | 5020 | cost | FY2021 | settled', '変わった', '金額', '（空）', '0円'],
    ]);
    expect(cells('observations')[0]!.slice(1)).toEqual(['変わった', '値', '1,200.5人', '1,201人']);
    expect(cells('texts').map(([first, kind]) => [first, kind])).toEqual([
      ['列ぜんたい', '増えた'],
      ['2021/201 | reason', '変わった'],
      ['2021/201 | issues', '無くなった'],
    ]);
    expect(cells('former_table')[0]!.slice(0, 3)).toEqual(['表ぜんたい', '無くなった', '行ぜんたい']);
  });

  it('leads to the files that hold all of it, and says where there is more', async () => {
    const shown = await rendered(page, 'More than the page shows');
    expect(linksOf(shown.element)).toEqual(
      ['changes.csv', 'changes.en.csv', 'changes.json'].map((name) => `/data/releases/2026.2/${name}`),
    );
    expect(shown.element.querySelectorAll('tbody tr')).toHaveLength(200);
    expect(shown.element.textContent).toContain('ほかに1あります。');
  });

  it('says where nothing differs', async () => {
    const shown = await rendered(page, 'Nothing changed');
    expect(shown.element.textContent).toContain('2026.1版と、違いはありません。');
    expect(shown.element.querySelector('table')).toBeNull();
  });
});
