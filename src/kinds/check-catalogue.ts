/** A check of what kinds promise: what it says of itself, and its messages by id. */
export interface CheckDocs {
  readonly description: string;
  readonly messages: Readonly<Record<string, string>>;
}

/** The last part of a check's rule id. */
export type CheckName =
  | 'table-missing'
  | 'table-duplicate'
  | 'column-missing'
  | 'column-duplicate'
  | 'column-unknown'
  | 'column-case'
  | 'row-missing'
  | 'row-unknown'
  | 'row-duplicate'
  | 'row-order'
  | 'cell-invalid'
  | 'cell-empty'
  | 'field-missing'
  | 'field-duplicate'
  | 'field-invalid'
  | 'section-missing'
  | 'section-duplicate'
  | 'section-order'
  | 'section-empty'
  | 'frontmatter-missing'
  | 'frontmatter-invalid'
  | 'data-invalid'
  | 'file-missing';

/** Every check, in the order in which docs list them. */
export const checkCatalogue: Readonly<Record<CheckName, CheckDocs>> = {
  'table-missing': {
    description: 'A table that the kind promises is there, in its section.',
    messages: {
      missing: 'There is no table with the columns {{columns}}. Add it; what stands in code, quotes, comments or HTML does not count.',
      missingBelow:
        'There is no table with the columns {{columns}} below "{{section}}". Add it; what stands in code, quotes, comments or HTML does not count.',
      misplaced: 'The table with the columns {{columns}} stands outside "{{section}}". Move it there.',
    },
  },
  'table-duplicate': {
    description: 'A table that the kind promises once is there once.',
    messages: {
      duplicate:
        'This is table {{ordinal}} with the columns {{columns}}; one is expected, and the first stands in line {{first}}. Remove one.',
    },
  },
  'column-missing': {
    description: 'A table has the columns that the kind promises.',
    messages: {
      missing: 'The table has no column "{{column}}"; it has {{columns}}. Add the column.',
      renamed: 'The column "{{text}}" is not known, and "{{column}}" is missing. Did you mean "{{column}}"?',
    },
  },
  'column-duplicate': {
    description: 'A column that the kind promises is there once.',
    messages: { duplicate: 'The column "{{column}}" stands in this table twice; only the first is read. Remove or rename one.' },
  },
  'column-unknown': {
    description: 'A table has no other columns than those that the kind promises.',
    messages: { unknown: 'The column "{{text}}" is not known here; the columns are {{columns}}. Remove it.' },
  },
  'column-case': {
    description: 'A column is written as the kind writes it.',
    messages: { case: 'The column "{{column}}" is written {{text}}; other tools may not find it. Write {{column}}.' },
  },
  'row-missing': {
    description: 'A table has the rows that the kind promises.',
    messages: {
      missing: 'The row {{key}} is missing. Add it after {{after}}.',
      first: 'The row {{key}} is missing. Add it as the first row.',
    },
  },
  'row-unknown': {
    description: 'A table has no other rows than those that the kind promises.',
    messages: {
      unknown: 'The row {{key}} is not known here. Remove it; the rows have fixed names here, {{count}} in all.',
      nameless: 'This row has no name; it is made of {{columns}}. Fill them in, or remove the row.',
      misspelt: 'The row {{key}} is not known here, and {{near}} is missing. Did you mean {{near}}?',
    },
  },
  'row-duplicate': {
    description: 'A row is there once.',
    messages: { duplicate: 'The row {{key}} stands here again; the first is line {{first}}. Remove the one that is wrong.' },
  },
  'row-order': {
    description: 'The rows stand in the order that the kind gives.',
    messages: {
      disordered: 'The row {{key}} is out of order; move it after {{after}}.',
      first: 'The row {{key}} is out of order; it is the first row.',
    },
  },
  'cell-invalid': {
    description: 'A cell holds a value that its column allows.',
    messages: {
      pattern: '{{column}} is "{{text}}", which does not match {{expected}}.',
      value: '{{column}} is "{{text}}"; it is one of {{expected}}.',
      number: '{{column}} is "{{text}}"; write a number in plain digits.',
    },
  },
  'cell-empty': {
    description: 'A cell is filled in where its column asks for it.',
    messages: { empty: '{{column}} is empty; fill it in.' },
  },
  'field-missing': {
    description: 'A field that the kind promises is there.',
    messages: {
      missing: 'There is no line "{{field}}: …". Add it; what stands in code, quotes or comments does not count.',
      missingBelow: 'There is no line "{{field}}: …" below "{{section}}". Add it; what stands in code, quotes or comments does not count.',
    },
  },
  'field-duplicate': {
    description: 'A field that the kind promises once is there once.',
    messages: { duplicate: '{{field}} stands here again; the first is line {{first}}. Remove the one that is wrong.' },
  },
  'field-invalid': {
    description: 'A field has a value that the kind allows.',
    messages: {
      pattern: '{{field}} is "{{text}}", which does not match {{expected}}.',
      value: '{{field}} is "{{text}}"; it is one of {{expected}}.',
      empty: '{{field}} has no value; fill it in.',
    },
  },
  'section-missing': {
    description: 'A section that the kind promises is there.',
    messages: {
      missing: 'There is no section "{{heading}}". Add its heading.',
      missingOnLevel: 'There is no section "{{heading}}" on level {{level}}. Add its heading.',
      renamed: 'There is no section "{{heading}}". Did you mean it by "{{text}}"?',
      onOtherLevel:
        'The section "{{heading}}" belongs on level {{level}}; here it is on level {{found}}. Change the number of # before it.',
    },
  },
  'section-duplicate': {
    description: 'A section that the kind promises once is there once.',
    messages: { duplicate: 'The section "{{heading}}" stands here again; the first is line {{first}}. Join them.' },
  },
  'section-order': {
    description: 'The sections stand in the order that the kind gives.',
    messages: {
      disordered: 'The section "{{heading}}" is out of order; move it after "{{after}}".',
      first: 'The section "{{heading}}" is out of order; it is the first one.',
    },
  },
  'section-empty': {
    description: 'A section has content where the kind asks for it.',
    messages: { empty: 'The section "{{heading}}" is empty; fill it in.' },
  },
  'frontmatter-missing': {
    description: 'The document begins with front matter.',
    messages: { missing: 'The document does not begin with front matter. Put it first, between two lines of ---.' },
  },
  'frontmatter-invalid': {
    description: 'The front matter has the keys and values that the kind promises.',
    messages: { invalid: 'Front matter: {{problem}}.' },
  },
  'data-invalid': {
    description: 'The document has the keys and values that the kind promises.',
    messages: { invalid: '{{problem}}.' },
  },
  'file-missing': {
    description: 'A document that this one belongs with exists.',
    messages: {
      missing: 'The file {{path}} is missing; it belongs with this one. Add it.',
      missingAbove: 'There is no file {{path}} in this folder or in one above it; it belongs with this one. Add it.',
      unnamed: 'The file {{path}} belongs with this one, but {{from}} does not tell its name: it does not match {{pattern}}.',
    },
  },
};
