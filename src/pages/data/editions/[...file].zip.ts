import { pathsOf, send } from './_edition-file.ts';

/** Every .zip file of a frozen edition. */
export const getStaticPaths = () => pathsOf('.zip');

export const GET = send;
