import { describe, expect, it } from 'vitest';
import changes from '../../src/components/changes-page/ChangesPage.examples.ts';
import { rendered, type Rendered } from './rendered.ts';

const rowsOf = ({ element }: Rendered, section: string) =>
  [...element.querySelectorAll(`#${section} tbody tr`)].map((row) =>
    [...row.children].map(({ textContent }) => textContent.replace(/\s+/g, ' ').trim()),
  );

describe('the page of changes', () => {
  it('says what each of its sections holds', async () => {
    const shown = await rendered(changes, 'Neither');
    expect(shown.texts('h2')).toEqual(['シートによって違う値', '当サイトの訂正', '登録しているシート']);
    expect(shown.texts('header p')).toEqual([
      'あとのシートが、前のシートと違う値を書いているところです。あとのほうを使い、前の値も残します。',
      '当サイトの読み取りの誤りを、公開したあとに直したものです。',
      '新しい年度から並べています。',
    ]);
    const dated = await rendered(changes, 'Corrections of every kind, on a site with a day');
    expect(dated.texts('#sheets header p')).toEqual(['2043年6月7日の時点です。新しい年度から並べています。']);
  });

  it('says where nothing differs, nothing was corrected and nothing is registered', async () => {
    const neither = await rendered(changes, 'Neither');
    expect(neither.texts('.body > p')).toEqual([
      'まだありません。登録している3枚のシートに、同じ値を違うように書いているところはありません。',
      'まだ訂正はありません。直したときは、いつ、何を、なぜ直したかを、ここに書きます。',
    ]);
    expect(neither.queryByRole('table')).toBeNull();
    const empty = await rendered(changes, 'No sheet yet');
    expect(empty.texts('.body > p')).toEqual([
      'まだありません。シートを、まだ登録していません。',
      'まだ訂正はありません。直したときは、いつ、何を、なぜ直したかを、ここに書きます。',
      'シートは、まだ1枚も登録していません。',
    ]);
    expect(empty.texts('h3')).toEqual([]);
  });
});

describe('the releases of the data', () => {
  it('stand there where there are any, each with what differs, and lead to all differences', async () => {
    const shown = await rendered(changes, 'Two releases, of which the newer differs');
    expect(shown.texts('#releases li')).toEqual([
      '2026.2版2026年5月1日2026.1版から、変わった値が1あります。',
      '2026.1版2026年5月1日最初の版です。くらべる前の版はありません。',
    ]);
    const links = [...shown.element.querySelectorAll('#releases a')].map((each) => each.getAttribute('href'));
    expect(links).toEqual(['/data/releases/2026.2/changes/', '/data/releases/#release-2026.1']);
    const without = await rendered(changes, 'Neither');
    expect(without.element.querySelector('#releases')).toBeNull();
  });
});

describe('a value that two sheets state differently', () => {
  it('stands once for each sheet, with its unit, under what it is of', async () => {
    const shown = await rendered(changes, 'Values that differ, and corrections');
    expect(shown.getByRole('table', { name: 'シートによって違う値' })).toBeTruthy();
    expect(shown.texts('#revisions thead th')).toEqual(['どの値か', '前のシート', 'あとのシート']);
    const rows = rowsOf(shown, 'revisions');
    expect(rows.slice(0, 3)).toEqual([
      [
        '星空観光の入込客数令和4年度の実績値前のシートでは速報値でした。',
        '118.0千人（速報値）星空観光の入込客数：令和4年度 事後・決算',
        '119.2千人星空観光の入込客数：令和5年度 事後・決算',
      ],
      [
        '星空カフェの売上高令和6年度の目標値',
        '1,200万円星空カフェの売上高：令和4年度 事後・決算',
        '1,000万円星空カフェの売上高：令和5年度 事後・決算',
      ],
      [
        '星見台整備事業令和4年度の事業費',
        '9,999千円星見台整備事業：令和4年度 事後・決算',
        '10,050千円星見台整備事業：令和6年度 事後・決算',
      ],
    ]);
    expect(shown.links('#revisions tbody tr:nth-child(1)')).toEqual([
      ['星空観光の入込客数', '/indicators/101-headline-1/'],
      ['星空観光の入込客数：令和4年度 事後・決算', '/measures/101/2022/'],
      ['星空観光の入込客数：令和5年度 事後・決算', '/measures/101/2023/'],
    ]);
    expect(shown.links('#revisions tbody tr:nth-child(3)')[0]).toEqual(['星見台整備事業', '/projects/1010/']);
    const cells = [...shown.element.querySelectorAll('#revisions tbody tr:first-child td')];
    expect(cells.map((cell) => cell.getAttribute('data-l'))).toEqual(['前のシート', 'あとのシート']);
  });
});

describe('a correction', () => {
  it('says when, what, from what to what, and why, and leads to what it is about', async () => {
    const shown = await rendered(changes, 'Corrections of every kind, on a site with a day');
    expect(shown.getByRole('table', { name: '当サイトの訂正' })).toBeTruthy();
    expect(shown.texts('#corrections thead th')).toEqual(['どこを、なぜ直したか', '直す前', '直した後']);
    expect(rowsOf(shown, 'corrections')).toEqual([
      [
        '2043年6月5日にじかけのわざにじの枝名理由：紙面では、ひらがなでした。nijikake 令和24年度 事後・決算のシート',
        'にじかけの技',
        'にじかけのわざ',
      ],
      [
        '2043年6月4日しずくあつめしずくのめあて理由：夕と朝を、とりちがえていました。nijikake 令和24年度 事後・決算のシート',
        '夕の露',
        '朝の露',
      ],
      [
        '2043年6月3日にじかけのわざ虹見の声 83理由：昼と夜を、とりちがえていました。nijikake 令和24年度 事後・決算のシート',
        '昼の虹',
        '夜の虹',
      ],
      [
        '2043年6月2日しずくあつめ令和24年度（予算）の村びとの蓄え理由：蓄えの桁を、見まちがえていました。nijikake 令和24年度 事後・決算のシート',
        '31,991円',
        '31,013円',
      ],
      [
        '2043年6月1日虹の橋の数令和24年度の実績値理由：橋の数を、見まちがえていました。根拠：巻の7枚目nijikake 令和24年度 事後・決算のシート',
        '54,019橋',
        '54,013橋',
      ],
    ]);
    expect(shown.texts('#corrections tbody [data-n]')).toHaveLength(4);
    const sheet = ['nijikake 令和24年度 事後・決算のシート', '/measures/nijikake/2042/'];
    expect(shown.links('#corrections tbody')).toEqual([
      sheet,
      ['しずくあつめ', '/projects/shizuku/'],
      sheet,
      sheet,
      ['しずくあつめ', '/projects/shizuku/'],
      sheet,
      ['虹の橋の数', '/indicators/nijikake-kpi-2/'],
      sheet,
    ]);
    const first = shown.element.querySelector('#corrections tbody tr')!;
    expect(first.id).toBe('correction-2043-06-05-1');
    expect(first.querySelector('time')!.getAttribute('datetime')).toBe('2043-06-05');
    expect([...first.querySelectorAll('td')].map((cell) => cell.getAttribute('data-l'))).toEqual([
      '直す前',
      '直した後',
    ]);
  });

  it('says why there was no number, and does not repeat words that are no longer given out', async () => {
    const shown = await rendered(changes, 'Values that differ, and corrections');
    const rows = rowsOf(shown, 'corrections');
    expect(rows.at(-1)!.slice(1)).toEqual(['欄未特定', '14組']);
    expect(rows[0]!.slice(1)).toEqual(['出していません', '星見台の長いす']);
    expect(shown.element.querySelector('#corrections tbody tr td .quiet')!.textContent.trim()).toBe(
      '出していません',
    );
    expect(shown.texts('#corrections .quiet')).toHaveLength(1);
    expect(shown.texts('#corrections .said')).toEqual([
      '星見台の長いす',
      '開店のころの見込み',
      '開店のころの見込みのまま',
    ]);
  });

  it("of an amount of the measure's own has that amount's unit, and a word is no number", async () => {
    const shown = await rendered(changes, "An amount of the measure's own, and a word in a cell");
    expect(rowsOf(shown, 'corrections')).toEqual([
      [
        '2043年6月1日にじかけのわざ令和24年度の村びとの蓄え理由：蓄えの桁を、見まちがえていました。nijikake 令和24年度 事後・決算のシート',
        '21,001万円',
        '21,011万円',
      ],
      [
        '2043年5月31日虹の本数令和24年度の実績値理由：字を、見おとしていました。nijikake 令和24年度 事後・決算のシート',
        '数えず',
        '数えきれず',
      ],
    ]);
    expect(shown.texts('#corrections .num')).toEqual(['21,001万円', '21,011万円', '数えず', '数えきれず']);
    expect(shown.texts('#corrections [data-n]')).toEqual(['21,001万円', '21,011万円']);
  });
});

describe('the registered sheets', () => {
  it('stand under their year, the latest first, with their phase and the day of their registration', async () => {
    const shown = await rendered(changes, 'Corrections of every kind, on a site with a day');
    expect(shown.texts('#sheets h3')).toEqual(['令和24年度（2042年度）3枚', '令和23年度（2041年度）1枚']);
    expect(shown.texts('#sheets li')).toEqual([
      '令和24年度 枝の七 にじかけの下ごしらえ 事前・予算',
      '令和24年度 枝の七号 にじかけのわざ 事後・決算2043年5月13日に登録',
      '令和24年度 枝の七の二 しずくとりの手 事後・決算',
      '令和23年度 枝の七 にじかけの古いわざ 事後・決算',
    ]);
    expect(shown.links('#sheets')[0]).toEqual([
      '令和24年度 枝の七 にじかけの下ごしらえ 事前・予算',
      '/measures/nijikake/2042/budget/',
    ]);
  });
});
