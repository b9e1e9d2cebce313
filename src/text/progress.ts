import { shareSum } from '../domain/progress.ts';
import type { ProgressRecord } from '../schema/sheet.ts';
import { readableNumber } from './number.ts';

/**
 * What has to be said beside the shares of 施策の進捗状況: whether the counts are our inference, and why the shares miss 100.
 * `inferredFrom` is the number of projects that counts were inferred from.
 */
export function progressCaption({ steps }: ProgressRecord, inferredFrom?: number): string[] {
  const sum = shareSum(steps.map(({ share }) => share));
  return [
    ...(inferredFrom === undefined
      ? []
      : [
          `事業の数は、割合と（4）の${inferredFrom}事業から当サイトが推測したもので、シートには印刷されていません。どの事業がどの段階かも、書かれていません。`,
        ]),
    ...(Number(sum) === 100 ? [] : [`割合を足すと ${readableNumber(sum)}% です。`]),
  ];
}
