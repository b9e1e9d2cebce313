/** What the block at the end of a page says of taking the page along. */
export const shareWords = {
  title: '共有と引用',
  send: '送る',
  copyAddress: 'アドレスを写す',
  copyCitation: '引用を写す',
  copied: '写しました',
  selected: 'ここからは写せないので、文を選びました。選んだところを写してください。',
  address: 'アドレス',
  citation: '引用の書き方',
  files: '画像とデータ',
  picture: '画像（PNG）',
  /** What a citation lacks that is never known at build. */
  addDay: '1回押すと、全文を選べます。閲覧した日を書き足してください。',
};
