import { pathsOf, send } from './_edition-file.ts';

/** Every .csv file of a frozen edition. */
export const getStaticPaths = () => pathsOf('.csv');

export const GET = send;
