import { expect, it } from 'vitest';
import shares from '../../src/components/progress-shares/ProgressShares.examples.ts';
import { allSaid, said } from './reading.ts';
import { rendered } from './rendered.ts';

it('shows the shares of every step, and what can be told from them', async () => {
  const { element } = await rendered(shares, 'Shares that tell how many projects each step has');
  expect(allSaid(element, '.progress-shares > div')).toEqual([
    '順調 33.3 %',
    'おおむね順調 33.3 %',
    'やや遅れ 33.3 %',
    '停滞 0.0 %',
    '未着手 0.0 %',
  ]);
  expect(allSaid(element, '.ours p')).toEqual([
    '当サイトの推測：割合と、シートの3事業から、順調 1事業 、おおむね順調 1事業 、やや遅れ 1事業 、停滞 0事業 、未着手 0事業 と読めます。この数は、シートには印刷されていません。どの事業がどの段階かも、書かれていません。',
    '割合を足すと 99.9% です。',
  ]);
});

it('says what is remarked on it, and infers nothing where the sheet prints counts', async () => {
  const { element } = await rendered(shares, 'Printed counts and a remark');
  expect(allSaid(element, '.progress-shares dd')).toEqual([
    '13.7 % 1,370事業',
    '31.4 % 3,140事業',
    '54.9 % 5,490事業',
  ]);
  expect(said(element.querySelector('.progress-shares + p'))).toBe('注記：進みぐあいの添え書きです。');
  expect(element.querySelector('.ours')).toBeNull();
});

it('draws each step by its place in the scale and never by hue, and a share of nothing as an empty outline', async () => {
  const { element } = await rendered(shares, 'Printed counts of every step, one of them zero');
  expect(
    [...element.querySelectorAll('.p-mark')].map((mark) =>
      [...mark.children].map((shape) => shape.getAttribute('class')),
    ),
  ).toEqual([['p-full'], ['p-open', 'p-full'], ['p-none'], ['p-quiet', 'p-stroke'], ['p-quiet', 'p-cross']]);
  expect([...element.querySelectorAll('.p-bar rect')].map((bar) => bar.getAttribute('width'))).toEqual([
    '50%',
    '28.6%',
    '0%',
    '7.1%',
    '14.3%',
  ]);
});

it('leaves a step that the form does not name without a mark of its own, and says that shares miss the whole', async () => {
  const { element } = await rendered(
    shares,
    'A step that the form does not name, and shares that miss the whole',
  );
  const [, unnamed] = element.querySelectorAll('.p-mark');
  expect([...unnamed!.children].map((shape) => shape.getAttribute('class'))).toEqual(['p-quiet']);
  expect(allSaid(element, '.ours p')).toEqual(['割合を足すと 99% です。']);
});
