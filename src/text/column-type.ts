/** What a column of a table holds, in a word. */
export const columnTypeLabels = {
  string: '文字',
  url: 'アドレス',
  list: '文字（; 区切り）',
  date: '日付',
  integer: '整数',
  decimal: '数',
  boolean: 'はい・いいえ',
};
