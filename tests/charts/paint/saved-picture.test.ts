import { Window } from 'happy-dom';
import { expect, test } from 'vitest';
import { savedPicture } from '../../../src/charts/paint/saved-picture.ts';

test('a saved picture is one picture to those who hear it, named by its title and told in a sentence', () => {
  const caption = {
    title: '月見の人数 <参考>',
    context: 'つきみ市 施策101 KPI 1',
    period: '令和2年度〜令和4年度',
    unit: '単位：人',
    source: '出典：つきみ市「評価シート」',
    site: 'つきみ市 施策データ',
  };
  const svg = savedPicture(caption, '令和4年度は 480人です。', ['<circle r="3"/>']);
  const { document } = new Window();
  document.body.innerHTML = svg;
  const picture = document.querySelector('svg')!;
  expect(picture.getAttribute('role')).toBe('img');
  expect(picture.getAttribute('lang')).toBe('ja');
  const named = picture.getAttribute('aria-labelledby')!.split(' ');
  expect(named.map((id) => picture.querySelector(`[id="${id}"]`)!.textContent)).toEqual([
    '月見の人数 <参考>',
    'つきみ市 施策101 KPI 1　令和4年度は 480人です。出典：つきみ市「評価シート」',
  ]);
  expect(picture.querySelector('circle')).not.toBeNull();
});
