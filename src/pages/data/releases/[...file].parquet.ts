import { pathsOf, send } from './_release-file.ts';

/** Every .parquet file of a frozen release. */
export const getStaticPaths = () => pathsOf('.parquet');

export const GET = send;
