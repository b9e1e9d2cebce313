import { pathsOf, send } from './_data-file.ts';

/** Every archive under /data/. */
export const getStaticPaths = () => pathsOf('.zip');

export const GET = send;
