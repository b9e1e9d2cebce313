import { inferredCounts, shareSum } from '../domain/observation/progress.ts';
import type { ProgressRecord } from '../schema/sheet.ts';
import { count as countOf, share } from './figure.ts';
import { joined, say, type Words } from './words.ts';

/**
 * What has to be said below the shares of progress: the counts that we infer from them where the sheet prints none, marked as
 * ours, and why the shares miss 100. `projectCount` is the number of projects that the sheet lists.
 */
export function progressCaption(progress: ProgressRecord, projectCount: number): Words[] {
  const sum = shareSum(progress.steps.map(({ share }) => share));
  const inferred = inferredCounts(progress, projectCount)?.map(
    ({ step, count }) => say`${step} ${countOf(count, '事業')}`,
  );
  return [
    ...(inferred === undefined
      ? []
      : [
          say`当サイトの推測：割合と、シートの${projectCount}事業から、${joined(inferred, '、')}と読めます。この数は、シートには印刷されていません。どの事業がどの段階かも、書かれていません。`,
        ]),
    ...(Number(sum) === 100 ? [] : [say`割合を足すと ${share(sum)} です。`]),
  ];
}
