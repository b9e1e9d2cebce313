import { pathsOf, send } from './_data-file.ts';

/** Every JSON file under /data/. */
export const getStaticPaths = () => pathsOf('.json');

export const GET = send;
