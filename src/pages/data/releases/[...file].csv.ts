import { pathsOf, send } from './_release-file.ts';

/** Every .csv file of a frozen release. */
export const getStaticPaths = () => pathsOf('.csv');

export const GET = send;
