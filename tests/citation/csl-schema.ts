/**
 * JSON Schema for the part of CSL-JSON that this archive writes, based on csl-data.json 1.0.2 of the CSL project. It is
 * stricter where our own rules are: every date is made of numbers, and only the listed fields are allowed.
 */
const text = { type: 'string', minLength: 1 };

const date = {
  type: 'object',
  properties: {
    'date-parts': {
      type: 'array',
      minItems: 1,
      maxItems: 2,
      items: { type: 'array', minItems: 1, maxItems: 3, items: { type: 'integer' } },
    },
    season: { type: 'integer', minimum: 1, maximum: 4 },
    circa: { type: 'boolean' },
  },
  required: ['date-parts'],
  additionalProperties: false,
};

const name = {
  type: 'object',
  properties: { family: { type: 'string' }, given: { type: 'string' }, suffix: text, literal: text },
  oneOf: [{ required: ['family'] }, { required: ['literal'] }],
  additionalProperties: false,
};

export const CSL_SCHEMA = {
  $schema: 'http://json-schema.org/draft-07/schema#',
  type: 'array',
  items: {
    type: 'object',
    properties: {
      id: text,
      type: {
        enum: [
          'article-journal',
          'article-newspaper',
          'book',
          'dataset',
          'entry-encyclopedia',
          'graphic',
          'interview',
          'manuscript',
          'map',
          'motion_picture',
          'personal_communication',
          'report',
          'song',
          'speech',
          'webpage',
        ],
      },
      title: text,
      author: { type: 'array', items: name, minItems: 1 },
      issued: date,
      accessed: date,
      URL: { type: 'string', format: 'uri' },
      abstract: text,
      annote: text,
      archive: text,
      archive_location: text,
      'container-title': text,
      genre: text,
      language: { type: 'string', pattern: '^[a-z]{2,3}(-[A-Za-z0-9]+)*$' },
      note: text,
      page: text,
      publisher: text,
      'publisher-place': text,
      translator: { type: 'array', items: name, minItems: 1 },
      volume: text,
      edition: text,
      version: text,
    },
    required: ['id', 'type', 'title'],
    additionalProperties: false,
  },
};
