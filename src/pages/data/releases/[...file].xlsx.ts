import { pathsOf, send } from './_release-file.ts';

/** Every .xlsx file of a frozen release. */
export const getStaticPaths = () => pathsOf('.xlsx');

export const GET = send;
