/** Lines of a form of today and its old forms, with spaces between: `国 國|台 臺`. */
declare module 'opencc-js/dict/JPShinjitaiCharacters' {
  const table: string;
  export default table;
}
