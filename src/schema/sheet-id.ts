import { z } from 'zod';
import { refuse } from './described.ts';

/** A sheet by the place of its file below `measures/`: `2021/103`, `2021/103.budget`. */
export const sheetId = z
  .string()
  .check((context) => {
    if (/^\d{4}\/[a-z0-9]+(-[a-z0-9]+)*(\.budget)?$/.test(context.value)) return;
    refuse(
      context,
      context.value,
      `「${context.value}」は、シートの置き場所ではありません。`,
      'measures の中の置き場所のとおりに、2021/103 や 2021/103.budget のように書いてください。',
    );
  })
  .meta({ written: 'シートの置き場所（例：`2021/101`、`2021/101.budget`）' });
