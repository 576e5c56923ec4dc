import { z } from 'astro/zod';
import type { JsonSchema } from '../comparison/field-tables.ts';
import { absolute, links } from '../links.ts';
import { accountSchema } from '../record/account.ts';
import { idSchema } from '../record/id.ts';
import { referenceSchema } from '../record/reference.ts';
import { comparesSchema, relationKindSchema, relationSchema } from '../record/relation.ts';
import { dismissalSchema, silenceSchema } from '../record/silence.ts';
import { speakerSchema } from '../record/speaker.ts';
import { statementSchema } from '../record/statement.ts';
import { agreementSchema, gistSchema, pointSchema } from '../record/subject.ts';
import { calledSchema, summitSchema } from '../record/summit.ts';
import { withdrawalSchema } from '../record/withdrawal.ts';

// The schemas of `briefing.json`, one for each kind of object in it. What a record and the export share is taken from the record with
// its description. The data page shows the descriptions as they are.

/** A whole URL. */
const address = z.url({ protocol: /^https?$/ });
const ids = z.array(idSchema);

const calledJsonSchema = calledSchema.meta({
  id: 'Called',
  title: 'A name of a kind',
  description: 'What the pages call subjects of a kind, as within a sentence.',
});

const summitJsonSchema = summitSchema
  .pick({ name: true, title: true, description: true })
  .extend({
    date: z.iso.date().describe('The day of the meeting, or the first of several.'),
    lastDay: z.iso.date().optional().describe('The last day of a meeting of several days.'),
    place: z.string().min(1).describe('Where the meeting was held; several places as running text has them.'),
    places: z.array(z.string().min(1)).min(2).optional().describe('The places of a meeting that was held in several.'),
    occasion: summitSchema.shape.occasion,
    participants: summitSchema.shape.participants,
    agreementsCalled: calledJsonSchema.optional().describe('What its pages call agreements, if not by that word.'),
    mattersCalled: calledJsonSchema.optional().describe('What its pages call matters, if not by that word.'),
    url: address.describe('The address of the first page.'),
  })
  .meta({ id: 'Summit', title: 'The meeting', description: 'The meeting, and the site that presents it.' });

const accountJsonSchema = accountSchema
  .pick({ id: true, name: true, title: true, publisher: true, published: true })
  .extend({
    url: address.describe('The page that shows the account, its passages marked.'),
    plainTextUrl: address.describe(
      'The plain text in UTF-8: headline and paragraphs, joined by one blank line, without a line break at the end.',
    ),
    textSha256: accountSchema.shape.digest,
    coverage: accountSchema.shape.coverage,
  })
  .meta({ id: 'Account', title: 'An account', description: 'A press account, stored verbatim, on which statements rest.' });

const speakerJsonSchema = speakerSchema
  .pick({ id: true, name: true, office: true })
  .extend({ url: address.describe('The page with everything that is attributed to the speaker.') })
  .meta({ id: 'Speaker', title: 'A speaker', description: 'A person to whom an account attributes statements.' });

const relationJsonSchema = relationSchema
  .pick({ kind: true })
  .extend({
    compares: comparesSchema
      .nullable()
      .describe(`Who is set side by side. ${comparesSchema.description} null: There is nothing to compare.`),
    between: ids.describe('The statements compared, by id: every statement on the point where there is one voice only.'),
    reason: relationSchema.shape.reason,
  })
  .meta({ id: 'Relation', title: 'A relation', description: 'How the statements on a point compare.' });

const points = z.int().nonnegative();

const totalsJsonSchema = z
  .strictObject({
    points: points.describe('How many points there are.'),
    reported: z.record(idSchema, points).meta({
      title: 'number of points by speaker',
      description: 'On how many points each speaker is reported, by the id of the speaker.',
    }),
    together: points.describe('On how many points two speakers at least are reported.'),
    jointly: points.describe('On how many of these no two speakers are compared, as they are reported jointly.'),
    acrossAccounts: points.describe(
      'On how many of the points on which speakers are compared no single account reports two of them, so that the accounts may differ ' +
        'rather than the speakers.',
    ),
    oneVoice: points.describe('On how many points there is one voice only.'),
    compared: z
      .array(
        z
          .strictObject({
            compares: comparesSchema.describe('Who is set side by side, as in a relation.'),
            kind: relationKindSchema.describe('How they compare, as in a relation.'),
            points: points.describe('On how many points.'),
          })
          .meta({ id: 'Count', title: 'A count', description: 'On how many points those compared relate in one way.' }),
      )
      .describe('Every kind of comparison that occurs, each with its number of points.'),
  })
  .meta({
    id: 'Totals',
    title: 'Totals',
    description: 'What the relations come to. What an account says in its own words is never counted as a speaker’s.',
  });

const gistJsonSchema = gistSchema.meta({
  id: 'Gist',
  title: 'A gist',
  description: 'One plain sentence by the editor, with the statements it is based on.',
});

const pointJsonSchema = pointSchema
  .pick({ id: true, question: true })
  .extend({
    url: address.describe('The point on the page of its agreement or matter.'),
    statements: ids.describe('All statements that bear on it, by id, in the order of the accounts.'),
    relation: relationJsonSchema.describe('How these statements compare.'),
  })
  .meta({ id: 'Point', title: 'A point', description: 'A part of an agreement or matter on which statements are compared.' });

const dismissalJsonSchema = dismissalSchema.meta({
  id: 'Dismissal',
  title: 'A dismissed hit',
  description: 'One hit of the search for a silence, explained.',
});

const silenceJsonSchema = silenceSchema
  .extend({ dismissed: z.array(dismissalJsonSchema).describe('Every hit of the search, in the order of the text.') })
  .meta({
    id: 'Silence',
    title: 'What an account does not report',
    description: 'An account reports nothing of a speaker, or nothing in its own words; with the search that shows it.',
  });

const subjectFields = {
  title: agreementSchema.shape.title,
  url: address.describe('Its page.'),
  gist: gistJsonSchema,
  finding: z.string().min(1).describe('What the comparison of the speakers comes to, in a sentence computed from the totals.'),
  totals: totalsJsonSchema,
  points: z.array(pointJsonSchema).min(1).describe('Its points, in the order of the page.'),
  silences: z.array(silenceJsonSchema).describe('Whom the accounts do not report on it, with the search of each account.'),
  related: ids.describe('Agreements and matters that share a statement with it or are close to it in substance.'),
};

const agreementJsonSchema = agreementSchema
  .pick({ id: true, number: true })
  .extend(subjectFields)
  .meta({ id: 'Agreement', title: 'An agreement', description: 'What was agreed, and what is reported of it.' });

const matterJsonSchema = agreementSchema
  .pick({ id: true })
  .extend({
    ...subjectFields,
    overview: z
      .literal(true)
      .optional()
      .describe('Present if it stands in the overview beside the agreements, or in their place where there are none.'),
  })
  .meta({ id: 'Matter', title: 'A matter', description: 'What the accounts report besides the agreements. It has no number.' });

const { inference, continues, ...inStatement } = statementSchema.omit({ language: true, quotations: true, sentence: true }).shape;

const statementJsonSchema = z
  .strictObject({
    ...inStatement,
    carriedFrom: continues,
    inferredBecause: inference,
    quoted: z
      .array(z.string().min(1))
      .describe('The stretches of the words that stand in quotation marks, in order, without the marks.'),
    url: address.describe('The page of the statement.'),
    contextUrl: address.describe('The words in their place, on the page of the account.'),
  })
  .meta({ id: 'Statement', title: 'A statement', description: 'A passage of an account, with what is known of it.' });

const referenceJsonSchema = referenceSchema
  .pick({ id: true, title: true, publisher: true, url: true, date: true, topics: true })
  .extend({ reports: referenceSchema.shape.reports.unwrap() })
  .meta({
    id: 'Reference',
    title: 'A record to check against',
    description: 'An outside source for the reader. No statement rests on it.',
  });

const withdrawalJsonSchema = withdrawalSchema
  .pick({ date: true, after: true, reason: true })
  .extend({
    urls: z.array(address).min(1).describe('The addresses at which it was published. They say when and why it was withdrawn.'),
  })
  .meta({ id: 'Withdrawal', title: 'A withdrawal', description: 'What was published and taken out of the content since.' });

/** The whole of `briefing.json`. An export with more fields or fewer does not compile, and does not validate. */
export const briefingSchema = z
  .strictObject({
    $schema: address.optional().describe('The address of the JSON Schema that describes this file.'),
    schemaVersion: z
      .string()
      .regex(/^1\.\d+\.\d+$/)
      .meta({
        title: 'three numbers with full stops between them',
        description: 'The version of the shape of this file. The first number grows when a field goes or changes its meaning.',
      }),
    edition: summitSchema.shape.edition,
    draft: z.literal(true).optional().describe('There, and true, as long as nothing of the briefing is published.'),
    summit: summitJsonSchema,
    finding: z.string().min(1).describe('What the whole comes to, in a sentence or two computed from the totals.'),
    totals: totalsJsonSchema.describe(
      'What all agreements together come to, and the matters that stand in the overview with them or in their place; no other matter is counted.',
    ),
    accounts: z.array(accountJsonSchema).describe('The press accounts, in the order in which the site lists them.'),
    speakers: z.array(speakerJsonSchema).describe('Those to whom the accounts attribute statements, in the order of the site.'),
    agreements: z.array(agreementJsonSchema).describe('The agreements, by number.'),
    matters: z.array(matterJsonSchema).describe('Other matters in the accounts, in the order of the site.'),
    statements: z.array(statementJsonSchema).describe('All statements, by account, then in the order of its text.'),
    references: z.array(referenceJsonSchema).describe('Outside records to check against.'),
    withdrawals: z.array(withdrawalJsonSchema).describe('What was published and withdrawn, newest first.'),
  })
  .meta({ title: 'The briefing', description: 'Everything that the pages of the site show, as plain data.' });

export type BriefingJson = z.output<typeof briefingSchema>;
export type TotalsJson = z.output<typeof totalsJsonSchema>;
export type PointJson = z.output<typeof pointJsonSchema>;
export type SilenceJson = z.output<typeof silenceJsonSchema>;
export type StatementJson = z.output<typeof statementJsonSchema>;

/**
 * The JSON Schema of `briefing.json`, with its public address as its `$id`. Every object in it names all of its fields, so that an
 * unknown one does not validate.
 *
 * @see https://json-schema.org/draft/2020-12/json-schema-core
 */
export function briefingJsonSchema(): JsonSchema {
  // Zod's type allows older drafts, where a schema may be a boolean.
  const { $schema, ...schema } = z.toJSONSchema(briefingSchema, { target: 'draft-2020-12' });
  return { $schema, $id: absolute(links.data('briefing.schema.json')), ...schema } as JsonSchema;
}
