import { pathsOf, send } from './_edition-file.ts';

/** Every .json file of a frozen edition. */
export const getStaticPaths = () => pathsOf('.json');

export const GET = send;
