import { pathsOf, send } from './_data-file.ts';

/** Every Excel workbook under /data/. */
export const getStaticPaths = () => pathsOf('.xlsx');

export const GET = send;
