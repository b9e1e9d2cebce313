import { pathsOf, send } from './_edition-file.ts';

/** Every .xlsx file of a frozen edition. */
export const getStaticPaths = () => pathsOf('.xlsx');

export const GET = send;
