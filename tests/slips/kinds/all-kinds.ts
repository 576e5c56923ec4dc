import type { Kind } from '../slip.ts';
import { attributeKinds, idKinds } from './attributes.ts';
import { keptKinds } from './kept.ts';
import { letterKinds } from './letters.ts';
import { bracketKinds, markKinds } from './marks.ts';
import { quotationMarkKinds } from './quotation-marks.ts';
import { subjectKinds } from './subjects.ts';
import { wordKinds } from './words.ts';
import { recordKinds, yamlKinds } from './yaml.ts';

/** Every kind of slip. Those in accounts come first. */
export const allKinds: readonly Kind[] = [
  ...letterKinds,
  ...quotationMarkKinds,
  ...wordKinds,
  ...markKinds,
  ...bracketKinds,
  ...attributeKinds,
  ...idKinds,
  ...subjectKinds,
  ...yamlKinds,
  ...recordKinds,
  ...keptKinds,
];
