/** What a fact's property can hold: plain JSON without nesting, so that every operator and every message can deal with it. */
export type Scalar = string | number | boolean | null;
export type Value = Scalar | readonly Scalar[];

/**
 * The type of a property, an option or an operator's side, as rules are checked against it when they are loaded.
 * `date` is text in ISO 8601 that date operators understand; `any` is a value whose type only the document knows (front matter, data).
 * A missing value is `null`; every operator but `isEmpty` and the negated ones is false on it.
 */
export type ValueType = 'text' | 'number' | 'boolean' | 'texts' | 'numbers' | 'any';
