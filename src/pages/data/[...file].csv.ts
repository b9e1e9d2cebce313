import { pathsOf, send } from './_data-file.ts';

/** Every CSV file under /data/. */
export const getStaticPaths = () => pathsOf('.csv');

export const GET = send;
