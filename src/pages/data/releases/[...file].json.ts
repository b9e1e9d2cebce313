import { pathsOf, send } from './_release-file.ts';

/** Every .json file of a frozen release. */
export const getStaticPaths = () => pathsOf('.json');

export const GET = send;
