import { z } from 'astro/zod';
import type { JsonSchema } from '../comparison/field-tables.ts';
import { absolute, links } from '../links.ts';
import { accountSchema } from '../record/account.ts';
import { idSchema, topicSchema } from '../record/id.ts';
import { referenceSchema } from '../record/reference.ts';
import { comparesSchema, relationKindSchema, relationSchema } from '../record/relation.ts';
import { dismissalSchema, silenceSchema } from '../record/silence.ts';
import { speakerSchema } from '../record/speaker.ts';
import { statementSchema } from '../record/statement.ts';
import { agreementSchema, gistSchema, pointSchema } from '../record/subject.ts';
import { summitSchema } from '../record/summit.ts';

// The schemas of `briefing.json`, one for each kind of object in it. What a record and the export share is described once more,
// for readers who know neither the records nor the files they come from; the data page shows these descriptions as they are.

/** An address that leads somewhere by itself. */
const address = z.url({ protocol: /^https?$/ });
const id = idSchema.meta({ title: 'id' });
const topic = topicSchema.meta({ title: 'two ids with a slash between them' });

export const summitJsonSchema = z
  .strictObject({
    name: summitSchema.shape.name.describe('The name of the site.'),
    title: summitSchema.shape.title.describe('The title of the meeting.'),
    description: summitSchema.shape.description.describe('One line on what the site holds.'),
    date: summitSchema.shape.date.describe('The day of the meeting.'),
    place: summitSchema.shape.place.describe('Where the meeting was held.'),
    occasion: summitSchema.shape.occasion.describe('What the meeting was part of.'),
    participants: summitSchema.shape.participants.describe('The names of those who took part.'),
    url: address.describe('The address of the first page.'),
  })
  .meta({ id: 'Summit', title: 'The meeting', description: 'The meeting, and the site that presents it.' });

export const accountJsonSchema = z
  .strictObject({
    id: id.describe('The id of the account, part of its address.'),
    title: accountSchema.shape.title.describe('Its headline, to the letter.'),
    publisher: accountSchema.shape.publisher.describe('Who published it; null where that is not known.'),
    published: accountSchema.shape.published.describe('The day of publication; null where that is not known.'),
    url: address.describe('The page that shows the account, its passages marked.'),
    plainTextUrl: address.describe(
      'The plain text in UTF-8: headline and paragraphs, joined by one blank line, without a line break at the end.',
    ),
    textSha256: accountSchema.shape.digest.meta({ title: '64 hex digits', description: 'The SHA-256 of the plain text.' }),
    coverage: accountSchema.shape.coverage.describe('The share of the characters of its paragraphs that stand in a statement.'),
  })
  .meta({ id: 'Account', title: 'An account', description: 'A press account, stored verbatim, on which statements rest.' });

export const speakerJsonSchema = z
  .strictObject({
    id: id.describe('The id of the speaker, part of the address.'),
    name: speakerSchema.shape.name.describe('The name in full.'),
    office: speakerSchema.shape.office.describe('The office held on the day of the meeting.'),
    url: address.describe('The page with everything that is attributed to the speaker.'),
  })
  .meta({ id: 'Speaker', title: 'A speaker', description: 'A person to whom an account attributes statements.' });

export const relationJsonSchema = z
  .strictObject({
    kind: relationSchema.shape.kind.describe(
      'same: the statements answer the question alike; differs-in-scope: one covers people, places, things, or steps that the other ' +
        'does not; differs-in-strength: one puts it more firmly, or with fewer conditions; conflicts: the answers cannot both stand ' +
        'as they are worded; one-voice-only: there is nothing to compare.',
    ),
    compares: comparesSchema
      .nullable()
      .describe(
        'Who is set side by side. speakers: two different speakers at least; one-speaker: two reports of one speaker; ' +
          'speaker-and-account: speakers and an account’s own words; accounts: accounts’ own words alone; null: there is nothing to ' +
          'compare. Only the first is a comparison between speakers.',
      ),
    between: z.array(id).describe('The statements compared, by id: every statement on the point where there is one voice only.'),
    reason: relationSchema.shape.reason.describe('Why they relate so, in one sentence by the editor.'),
  })
  .meta({ id: 'Relation', title: 'A relation', description: 'How the statements on a point compare.' });

const points = z.int().nonnegative();

export const totalsJsonSchema = z
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

export const gistJsonSchema = z
  .strictObject({
    text: gistSchema.shape.text.describe('The sentence.'),
    cites: z.array(id).min(1).describe('The statements it is based on.'),
  })
  .meta({ id: 'Gist', title: 'A gist', description: 'One plain sentence by the editor, with the statements it is based on.' });

export const pointJsonSchema = z
  .strictObject({
    id: id.describe('The id of the point, unique within its agreement or matter.'),
    question: pointSchema.shape.question.describe('The question that statements answer.'),
    url: address.describe('The point on the page of its agreement or matter.'),
    statements: z.array(id).describe('All statements that bear on it, by id, in the order of the accounts.'),
    relation: relationJsonSchema.describe('How these statements compare.'),
  })
  .meta({ id: 'Point', title: 'A point', description: 'A part of an agreement or matter on which statements are compared.' });

export const dismissalJsonSchema = z
  .strictObject({
    text: dismissalSchema.shape.text.describe('The whole word around the term, as it stands in the account.'),
    paragraph: dismissalSchema.shape.paragraph.describe('The paragraph that it stands in; the headline is 0.'),
    reason: dismissalSchema.shape.reason.describe('Why it says nothing on the agreement, or which statement it stands in.'),
  })
  .meta({ id: 'Dismissal', title: 'A dismissed hit', description: 'One hit of the search for a silence, explained.' });

export const silenceJsonSchema = z
  .strictObject({
    speaker: id.optional().describe('Who is not reported; left out where the account says nothing in its own words.'),
    account: id.describe('The account that was searched.'),
    kind: silenceSchema.shape.kind.describe(
      'not-mentioned: the account does not report the speaker on it, who may have spoken of it all the same; ' +
        'mentioned-without-position: it comes up, no more; declined: the account reports that an answer was refused; denied: it ' +
        'reports a denial. None of them is agreement, and only the last is denial.',
    ),
    searched: silenceSchema.shape.searched.describe(
      'The terms searched for: found wherever they stand, inside longer words too, in any case.',
    ),
    dismissed: z.array(dismissalJsonSchema).describe('Every hit of the search, in the order of the text.'),
  })
  .meta({
    id: 'Silence',
    title: 'What an account does not report',
    description: 'An account reports nothing of a speaker, or nothing in its own words; with the search that shows it.',
  });

const subjectFields = {
  title: agreementSchema.shape.title.describe('Its title.'),
  url: address.describe('Its page.'),
  gist: gistJsonSchema,
  finding: z.string().min(1).describe('What the comparison of the speakers comes to, in a sentence computed from the totals.'),
  totals: totalsJsonSchema,
  points: z.array(pointJsonSchema).min(1).describe('Its points, in the order of the page.'),
  silences: z.array(silenceJsonSchema).describe('Whom the accounts do not report on it, with the search of each account.'),
  related: z.array(id).describe('Agreements and matters that share a statement with it or are close to it in substance.'),
};

export const agreementJsonSchema = z
  .strictObject({
    id: id.describe('The id of the agreement, part of its address.'),
    number: agreementSchema.shape.number.describe('Its number among the agreements, from 1.'),
    ...subjectFields,
  })
  .meta({ id: 'Agreement', title: 'An agreement', description: 'What was agreed, and what is reported of it.' });

export const matterJsonSchema = z
  .strictObject({ id: id.describe('The id of the matter, part of its address.'), ...subjectFields })
  .meta({ id: 'Matter', title: 'A matter', description: 'What the accounts report besides the agreements. It has no number.' });

const { shape } = statementSchema;

export const statementJsonSchema = z
  .strictObject({
    id: id.describe('The id of the statement, part of its address.'),
    account: id.describe('The account that it stands in.'),
    topics: z.array(topic).min(1).describe('The points that it bears on, each by the id of its agreement or matter and its own.'),
    speakers: z
      .array(id)
      .describe(
        'Those to whom the account attributes it, by id: two where it names both at once, none where the account speaks itself.',
      ),
    attribution: shape.attribution.describe(
      'named: the sentence itself names the speaker; carried: the speaker is inferred, as it continues an earlier statement or ' +
        'sentence that does; none: the account’s own words.',
    ),
    carriedFrom: id.nullable().describe('The statement that a carried one continues; else null.'),
    namedBy: shape.namedBy.describe(
      'The words before it by which the account names the speaker of a carried statement that continues no other; else null.',
    ),
    inferredBecause: shape.inference.describe(
      'Why the editor reads a statement as its speaker’s whose sentence does not name the speaker, or not without doubt; else null.',
    ),
    chain: shape.chain.describe(
      'The names of those through whose hands it went, nearest the account first; empty where the account speaks for itself alone.',
    ),
    speechType: shape.speechType.describe(
      'How it is reported, computed from quotation marks. quoted: all of it stands in them; partly-quoted: some of it does; ' +
        'reported: attributed, none of it does; narrated: the account’s own words.',
    ),
    text: shape.text.describe('The words, to the letter.'),
    paragraph: shape.paragraph.describe('The paragraph of the account, from 1; the headline is 0.'),
    start: shape.start.describe('Where the words begin in the plain text, from 0, in UTF-16 code units.'),
    end: shape.end.describe('Where they end there: the offset after the last character, in UTF-16 code units.'),
    prefix: shape.prefix.describe('Up to 32 UTF-16 code units of the plain text before the words.'),
    suffix: shape.suffix.describe('Up to 32 UTF-16 code units of the plain text after the words.'),
    fingerprint: shape.fingerprint.meta({
      title: '8 hex digits',
      description: 'The beginning of the SHA-256 of the words in UTF-8.',
    }),
    quoted: z
      .array(z.string().min(1))
      .describe('The stretches of the words that stand in quotation marks, in order, without the marks.'),
    url: address.describe('The page of the statement.'),
    contextUrl: address.describe('The words in their place, on the page of the account.'),
  })
  .meta({ id: 'Statement', title: 'A statement', description: 'A passage of an account, with what is known of it.' });

export const referenceJsonSchema = z
  .strictObject({
    id: id.describe('The id of the record.'),
    title: referenceSchema.shape.title.describe('Its title.'),
    publisher: referenceSchema.shape.publisher.describe('Who published it.'),
    url: referenceSchema.shape.url.describe('Where it was published.'),
    date: referenceSchema.shape.date.describe('The day of the record; null where that is not known.'),
    topics: z.array(id).min(1).describe('The agreements and matters that it bears on, by id.'),
    reports: z.record(idSchema, z.array(idSchema).min(1)).meta({
      title: 'lists of ids by speaker',
      description: 'Whom it has on what: by the id of a speaker, the agreements and matters on which the record has the speaker.',
    }),
  })
  .meta({
    id: 'Reference',
    title: 'A record to check against',
    description: 'An outside source for the reader. No statement rests on it.',
  });

/** The whole of `briefing.json`. What it holds beyond this, or lacks, does not compile and does not validate. */
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
    edition: summitSchema.shape.edition.meta({
      title: '8 hex digits',
      description: 'The edition of the content: the beginning of a SHA-256 over all of it.',
    }),
    summit: summitJsonSchema,
    finding: z.string().min(1).describe('What the whole comes to, in a sentence or two computed from the totals.'),
    totals: totalsJsonSchema.describe('What all agreements together come to; matters are not counted.'),
    accounts: z.array(accountJsonSchema).describe('The press accounts, in the order in which the site lists them.'),
    speakers: z.array(speakerJsonSchema).describe('Those to whom the accounts attribute statements, in the order of the site.'),
    agreements: z.array(agreementJsonSchema).describe('The agreements, by number.'),
    matters: z.array(matterJsonSchema).describe('Other matters in the accounts, in the order of the site.'),
    statements: z.array(statementJsonSchema).describe('All statements, by account, then in the order of its text.'),
    references: z.array(referenceJsonSchema).describe('Outside records to check against.'),
  })
  .meta({ title: 'The briefing', description: 'Everything that the pages of the site show, as plain data.' });

export type BriefingJson = z.output<typeof briefingSchema>;
export type AccountJson = z.output<typeof accountJsonSchema>;
export type SpeakerJson = z.output<typeof speakerJsonSchema>;
export type AgreementJson = z.output<typeof agreementJsonSchema>;
export type MatterJson = z.output<typeof matterJsonSchema>;
export type TotalsJson = z.output<typeof totalsJsonSchema>;
export type PointJson = z.output<typeof pointJsonSchema>;
export type SilenceJson = z.output<typeof silenceJsonSchema>;
export type StatementJson = z.output<typeof statementJsonSchema>;
export type ReferenceJson = z.output<typeof referenceJsonSchema>;

/**
 * The JSON Schema of `briefing.json`, with its public address as its `$id`. Every object in it names all of its fields: an unknown
 * one does not validate.
 *
 * @see https://json-schema.org/draft/2020-12/json-schema-core
 */
export function briefingJsonSchema(): JsonSchema {
  const { $schema, ...schema } = z.toJSONSchema(briefingSchema, { target: 'draft-2020-12' });
  return { $schema, $id: absolute(links.data('briefing.schema.json')), ...schema } as JsonSchema;
}
