import { describe, expect, test } from 'vitest';
import { progressCaption } from '../../src/text/progress.ts';
import { plain } from '../../src/text/words.ts';

const labels = ['順調', '概ね順調', '停滞', '実施困難'];
const record = (...shares: string[]) => ({
  steps: shares.map((share, index) => ({ step: labels[index] ?? '', share })),
});

describe('what is said below the shares', () => {
  test('are the counts that we infer, marked as ours and as not printed', () => {
    expect(progressCaption(record('28.6', '28.6', '42.9', '0.0'), 7).map(plain)).toEqual([
      '当サイトの推測：割合と、シートの7事業から、順調 2事業、概ね順調 2事業、停滞 3事業、実施困難 0事業と読めます。この数は、シートには印刷されていません。どの事業がどの段階かも、書かれていません。',
      '割合を足すと 100.1% です。',
    ]);
  });

  test('is nothing of counts where the shares fit none, or more than one', () => {
    expect(progressCaption(record('50.1', '30.0', '0.0', '19.9'), 7)).toEqual([]);
    expect(progressCaption(record('100'), 0)).toEqual([]);
  });

  test('is nothing of counts where the sheet prints them itself', () => {
    const steps = [
      { step: '順調', share: '50', count: 3 },
      { step: '停滞', share: '50' },
    ];
    expect(progressCaption({ steps }, 6)).toEqual([]);
  });
});
