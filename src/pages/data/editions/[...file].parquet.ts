import { pathsOf, send } from './_edition-file.ts';

/** Every .parquet file of a frozen edition. */
export const getStaticPaths = () => pathsOf('.parquet');

export const GET = send;
