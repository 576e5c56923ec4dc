import { z } from 'astro/zod';
import { accountSchema } from './account.ts';
import { nameSchema } from './name.ts';
import { referenceSchema } from './reference.ts';
import { speakerSchema } from './speaker.ts';
import { statementSchema } from './statement.ts';
import { agreementSchema, matterSchema } from './subject.ts';
import { summitSchema } from './summit.ts';

/** Everything that is stored of a briefing, each list in the order in which readers meet it. */
export const briefingSchema = z
  .strictObject({
    summit: summitSchema,
    accounts: z.array(accountSchema).readonly(),
    speakers: z.array(speakerSchema).readonly(),
    agreements: z.array(agreementSchema).readonly(),
    matters: z.array(matterSchema).readonly(),
    statements: z.array(statementSchema).readonly(),
    references: z.array(referenceSchema).readonly(),
    names: z.array(nameSchema).readonly(),
  })
  .readonly();

export type Briefing = z.output<typeof briefingSchema>;
