import { pathsOf, send } from './_data-file.ts';

/** Every Parquet file under /data/. */
export const getStaticPaths = () => pathsOf('.parquet');

export const GET = send;
