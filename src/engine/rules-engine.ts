/** json-rules-engine's engine, in a module of its own: a bundler gives a CommonJS package that is imported lazily no named exports. */
export { Engine } from 'json-rules-engine';
