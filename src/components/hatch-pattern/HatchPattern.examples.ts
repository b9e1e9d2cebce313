import { examplesOf } from '../../gallery/example.ts';
import HatchPattern from './HatchPattern.astro';

export default examplesOf(HatchPattern, { 'Once on a page': {} });
