import type { Form } from '../../schema/form.ts';
import type { Finding } from '../problem.ts';
import { textsIn } from './texts-in.ts';

/** What of a form looks like a place for a year and is none: it would be published as it is written. Only titles of sections have any. */
export function placeholderNotices(form: Form): Finding[] {
  return textsIn(form, []).flatMap(({ text, path }): Finding[] => {
    const mayHoldYear = path[0] === 'sections' && path.at(-1) === 'title';
    const found = text.match(placeholder)?.find((each) => !mayHoldYear || each !== '{year}');
    if (found === undefined) return [];
    return [
      {
        path,
        reason: `「${found}」は年度に置きかわらず、このまま載ります。`,
        remedy: `${mayHoldYear ? '年度が入るところなら、半角で {year} と書いてください。' : '{year} を書けるのは、節の見出し（sections の title）だけです。'}紙面のとおりなら、そのままでかまいません。`,
      },
    ];
  });
}

// Half or full width, closed or not.
const placeholder = /[{｛]\s*[a-zａ-ｚ]+\s*[}｝]?/giu;
