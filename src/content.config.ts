import { defineCollection } from 'astro:content';
import { briefingLoader } from './loaders/briefing-loader.ts';
import { accountSchema } from './record/account.ts';
import { nameSchema } from './record/name.ts';
import { referenceSchema } from './record/reference.ts';
import { speakerSchema } from './record/speaker.ts';
import { statementSchema } from './record/statement.ts';
import { agreementSchema, matterSchema } from './record/subject.ts';
import { summitSchema } from './record/summit.ts';

export const collections = {
  summit: defineCollection({ loader: briefingLoader('summit'), schema: summitSchema }),
  accounts: defineCollection({ loader: briefingLoader('accounts'), schema: accountSchema }),
  speakers: defineCollection({ loader: briefingLoader('speakers'), schema: speakerSchema }),
  agreements: defineCollection({ loader: briefingLoader('agreements'), schema: agreementSchema }),
  matters: defineCollection({ loader: briefingLoader('matters'), schema: matterSchema }),
  statements: defineCollection({ loader: briefingLoader('statements'), schema: statementSchema }),
  references: defineCollection({ loader: briefingLoader('references'), schema: referenceSchema }),
  names: defineCollection({ loader: briefingLoader('names'), schema: nameSchema }),
};
