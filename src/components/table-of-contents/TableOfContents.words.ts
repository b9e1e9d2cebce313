/** What stands over the contents of a page. */
export const contentsHeading = '目次';
