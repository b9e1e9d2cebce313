import { examplesOf } from '../../gallery/example.ts';
import Codes from './Codes.astro';

export default examplesOf(Codes, { 'Why a value is missing, and what state it is in': {} });
