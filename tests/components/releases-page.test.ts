import { describe, expect, it } from 'vitest';
import releasesPage from '../../src/components/releases-page/ReleasesPage.examples.ts';
import { allSaid, linksOf, said } from './reading.ts';
import { rendered } from './rendered.ts';

describe('the releases of the data', () => {
  const two = 'Two releases, something withdrawn from the older';

  it('stand below each other, the newest first, each with its day', async () => {
    const { element } = await rendered(releasesPage, two);
    expect(allSaid(element, 'h2')).toEqual(['2023.1版', '2022.1版']);
    expect(allSaid(element, 'header p')).toEqual([
      '2023年11月21日に作りました。',
      '2022年11月20日に作りました。',
    ]);
    expect([...element.querySelectorAll('section')].map(({ id }) => id)).toEqual([
      'release-2023.1',
      'release-2022.1',
    ]);
  });

  it('say what is new, what differs from the one before, and how to cite them', async () => {
    const shown = await rendered(releasesPage, two);
    const { element } = shown;
    expect(allSaid(shown.getByRole('region', { name: '2023.1版' }), '.body > p')).toEqual([
      '令和4年度のシートを加えました。',
      '2022.1版と、違いはありません。',
      '値ごとの違いを見る',
    ]);
    expect(allSaid(shown.getByRole('region', { name: '2022.1版' }), '.body > p')).toEqual([
      '最初の版です。くらべる前の版はありません。',
    ]);
    expect(allSaid(element, '.copy')[0]).toBe(
      `星空市「星空市 重点施策データ」2023.1版（2023年11月21日、CC BY 4.0）　https://example.org/data/releases/#release-2023.1　SHA-256：${'c3'.repeat(32)}`,
    );
    expect(allSaid(element, '.bibtex')[1]).toContain('@misc{measure-sheets-992011-2022.1,');
    expect(allSaid(shown.getByRole('region', { name: '2023.1版' }), 'dt')).toEqual([
      'ファイル',
      '表',
      '書き方の例',
      '引用のファイル',
      'BibTeX',
    ]);
  });

  it('offer their files: the archive with size and checksum, the differences where there are any, the records', async () => {
    const shown = await rendered(releasesPage, two);
    const newer = shown.getByRole('region', { name: '2023.1版' });
    const folder = '/data/releases/2023.1';
    expect(linksOf(newer)).toEqual([
      `${folder}/changes/`,
      `${folder}/hoshizora-2023.1.zip`,
      `${folder}/changes.csv`,
      `${folder}/changes.en.csv`,
      `${folder}/changes.json`,
      `${folder}/release.json`,
      `${folder}/SHA256SUMS`,
      `${folder}/measures.csv`,
      ...['CITATION.cff', 'datacite.json', 'citation.bib', 'citation.ris'].map((name) => `${folder}/${name}`),
    ]);
    expect(said(newer.querySelector('dd li'))).toBe(
      `hoshizora-2023.1.zip （2.1 MB） SHA-256：${'c3'.repeat(32)}`,
    );
    expect(allSaid(newer, '.release-tables li')).toEqual(['measures.csv （9行）']);
    const older = shown.getByRole('region', { name: '2022.1版' });
    expect(linksOf(older).map((path) => path!.split('/').at(-1))).toEqual([
      'hoshizora-2022.1.zip',
      'release.json',
      'withdrawals.json',
      'SHA256SUMS',
      'measures.csv',
      'CITATION.cff',
      'datacite.json',
      'citation.bib',
      'citation.ris',
    ]);
  });

  it('say what was withdrawn, when and why, and lead to it no more', async () => {
    const shown = await rendered(releasesPage, two);
    const older = shown.getByRole('region', { name: '2022.1版' });
    expect(allSaid(older, 'dt')[0]).toBe('取り下げ');
    expect(said(older.querySelector('[id="release-2022.1-withdrawal-1"]'))).toBe(
      `2023年2月3日 人数の少ない値が入っていました。 data/observations.csv SHA-256：${'b2'.repeat(32)}`,
    );
    expect(older.querySelector('time')!.getAttribute('datetime')).toBe('2023-02-03');
    expect(allSaid(older, '.release-tables li')).toEqual([
      'measures.csv （5行）',
      'observations （取り下げ）',
    ]);
    expect(said(shown.getByRole('region', { name: '2023.1版' }))).not.toContain('取り下げ');
  });

  it('say so where there is none yet', async () => {
    const { element } = await rendered(releasesPage, 'No release yet');
    expect(allSaid(element, 'h2')).toEqual(['版の一覧']);
    expect(said(element.querySelector('.body'))).toBe(
      'まだ版はありません。版を作ったら、作ったときのままのデータと、前の版からの違いを、ここに載せます。',
    );
  });
});
