import { examplesOf } from '../../gallery/example.ts';
import ExampleFiles from './ExampleFiles.astro';

export default examplesOf(ExampleFiles, { 'All questions in one file of each kind': {} });
