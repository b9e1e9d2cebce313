/** What the machine may lack, by the name the system gives it: why a site cannot be written, and what to do. */
const faults: Record<string, string> = {
  ENOENT: 'その場所がないか、そこには作れません。フォルダーの場所と名前を確かめてください。',
  ENOSPC: 'ディスクに空きがありません。要らないファイルを消して、もう一度実行してください。',
  EDQUOT: '使えるディスクの量の上限に達しています。要らないファイルを消して、もう一度実行してください。',
  EACCES: '書き込む権限がありません。そのフォルダーと、その上のフォルダーの権限を確かめてください。',
  EPERM: '書き込むことが許されていません。そのフォルダーと、その上のフォルダーの権限を確かめてください。',
  EROFS: '読み取り専用の場所なので、書き込めません。書き込める場所で実行してください。',
  ENOTDIR:
    'フォルダーがあるはずの場所に、ファイルがあります。ファイルを移すか、ほかの場所を指定してください。',
  ENOTEMPTY: '置く場所に、もうほかのものがあります。移すか消してください。',
  EEXIST: 'フォルダーを作る場所に、同じ名前のファイルがあります。移すか消してください。',
  ENAMETOOLONG: 'フォルダーかファイルの名前が長すぎます。もっと短い名前の場所で実行してください。',
  EBUSY:
    'ほかのプログラムが使っているか、ディスクをつないだ場所なので、入れかえられません。使っているものを閉じるか、ほかの場所を指定してください。',
  EXDEV:
    '別のディスクにまたがっているので、入れかえられません。環境変数 MEASURE_SHEETS_OUT に、ほかの場所を指定してください。',
  EMFILE: '一度に開けるファイルの数が足りません。ほかのプログラムを閉じて、もう一度実行してください。',
  ENFILE: '一度に開けるファイルの数が足りません。ほかのプログラムを閉じて、もう一度実行してください。',
  ENOMEM: 'メモリーが足りません。ほかのプログラムを閉じて、もう一度実行してください。',
  EIO: 'ディスクの読み書きに失敗しました。ディスクの具合を確かめてください。',
  ELOOP: 'フォルダーのリンクが輪になっています。リンクを直してください。',
};

/** The numbers by which tools that are not Node's own tell of the same (Linux and macOS agree on these). */
const numbers: Record<string, string> = {
  1: 'EPERM',
  2: 'ENOENT',
  5: 'EIO',
  12: 'ENOMEM',
  13: 'EACCES',
  16: 'EBUSY',
  20: 'ENOTDIR',
  23: 'ENFILE',
  24: 'EMFILE',
  28: 'ENOSPC',
  30: 'EROFS',
};

/** In one Japanese sentence, what the machine lacks; nothing where an error is of another kind. */
export function hostFault(error: unknown): string | undefined {
  for (let each = error; each instanceof Error; each = each.cause) {
    const { code, path, message } = each as NodeJS.ErrnoException;
    const number = /\(os error (\d+)\)/.exec(message)?.[1];
    const name = [code, number && numbers[number], /^([A-Z]{3,}): /.exec(message)?.[1]].find(
      (candidate) => candidate !== undefined && candidate in faults,
    );
    if (name) return `${path ? `「${path}」：` : ''}${faults[name] ?? ''}`;
  }
  return undefined;
}
