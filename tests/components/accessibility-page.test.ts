import { describe, expect, it } from 'vitest';
import page from '../../src/components/accessibility-page/AccessibilityPage.examples.ts';
import { rendered } from './rendered.ts';

const sections = ['めざすこと', '調べたこと', '調べていないこと', '分かっている限界', '困ったとき'];

describe('the page about accessibility', () => {
  it('says what is aimed at, what was tested and what was not, and where the site falls short', async () => {
    const shown = await rendered(page, 'Without a contact');
    expect(shown.texts('h2')).toEqual(sections);
    expect(shown.texts('#aim p')[0]).toContain('WCAG 2.2 の AA');
    expect(shown.texts('#checked header p')).toEqual([
      'プログラムを直すたびに、Chromium というブラウザーで、機械で調べています。',
    ]);
    expect(shown.texts('#checked dt')).toEqual([
      '基準に合わないところ',
      '画面の幅と色',
      '大きくして読む',
      'キーボードだけで使う',
      'JavaScript なしで読む',
      '動きを減らす',
      'ページの書き方',
    ]);
    expect(shown.texts('#checked dd')).toHaveLength(7);
    expect(shown.texts('#unchecked li')).toHaveLength(4);
    expect(shown.texts('#unchecked li')[0]).toBe('障害のある人をふくめ、使う人に試してもらってはいません。');
    expect(shown.texts('#limits li')).toHaveLength(4);
    expect(shown.texts('#limits li')[0]).toContain('読みがなはなく、行政の言葉が多くあります。');
  });

  it('says whom to ask, and when its words were checked; or that nobody is named yet', async () => {
    const named = await rendered(page, "With a contact and a city's own words");
    expect(named.texts('#contact p')).toEqual([
      'まぼろし村 かすみ便り係に知らせてください。どのページで、何に困ったかを書いてください。',
      'ここに書いたことは、2043年2月7日に確かめました。',
    ]);
    expect(named.element.querySelector('#contact a')!.getAttribute('href')).toBe(
      'https://mura.example/tayori/',
    );
    const unnamed = await rendered(page, 'Without a contact');
    expect(unnamed.texts('#contact p')).toEqual([
      '読めないところ、使えないところを知らせる先は、まだ決まっていません。',
    ]);
  });

  it('puts in what the city writes itself, before whom to ask', async () => {
    const shown = await rendered(page, "With a contact and a city's own words");
    expect(shown.texts('h2')).toEqual([...sections.slice(0, 4), '色について', '困ったとき']);
    expect(shown.texts('#iro p')).toEqual(['まぼろし村では、虹の色を、色の名前でも書きます。']);
  });
});
