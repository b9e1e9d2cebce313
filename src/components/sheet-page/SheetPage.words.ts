/** What is looked up rather than read, at the end of a sheet's page. */
export const appendicesTitle = '付録';

/** Before the page of a measure that fills one side of A4. */
export const onOneSide = '紙で読む';
