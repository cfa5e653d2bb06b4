/** A place in a value that a schema does not allow. */
export interface SchemaError {
  /** JSON Pointer (RFC 6901) to the value; for a missing or unknown key to the object that lacks or holds it. */
  readonly pointer: string;
  /** The schema's keyword that failed. */
  readonly keyword: string;
  /** What is expected, beginning in lower case: `must be one of "a", "b"`. */
  readonly message: string;
  /** The missing or unknown key. */
  readonly key?: string;
}

/** What ajv reports, as far as it is used here. */
export interface AjvError {
  readonly instancePath: string;
  readonly schemaPath: string;
  readonly keyword: string;
  readonly params: Readonly<Record<string, unknown>>;
  readonly message?: string;
}

/** A JSON Schema that is wrong itself. */
export class InvalidSchemaError extends Error {
  /** JSON Pointer to the wrong part of the schema. */
  readonly pointer: string;

  constructor(message: string, pointer: string) {
    super(message);
    this.name = 'InvalidSchemaError';
    this.pointer = pointer;
  }
}

/** A validator that ajv made. */
export interface AjvValidator {
  (value: unknown): boolean;
  errors?: readonly AjvError[] | null;
}
