import type { ParsedDocument } from '../document/document.ts';
import type { Facts } from '../facts/facts.ts';
import type { Phase, Probe } from './probe.ts';

/** Runs a step, and books its time where there is a probe. */
export function measureStep<Result>(probe: Probe | undefined, phase: Phase, run: () => Promise<Result>): Promise<Result> {
  return probe ? probe.measureAsync(phase, run) : run();
}

/** The same document, whose parsing, whenever it is asked for, is booked. */
export function measureDocument(document: ParsedDocument, probe: Probe): ParsedDocument {
  const { path, format, text, bom } = document;
  return {
    path,
    format,
    text,
    bom,
    get lines() {
      return document.lines;
    },
    get frontMatter() {
      return probe.measure('parse', () => document.frontMatter);
    },
    get data() {
      return probe.measure('parse', () => document.data);
    },
    get problems() {
      return probe.measure('parse', () => document.problems);
    },
    tree: () => probe.measure('parse', () => document.tree()),
  };
}

/** The same facts; collecting a collection, when it is first asked for, is booked. */
export function measureFacts(facts: Facts, probe: Probe): Facts {
  const collected = new Set<string>();
  return {
    ...facts,
    items(name) {
      if (collected.has(name)) return facts.items(name);
      collected.add(name);
      return probe.measure('facts', () => facts.items(name));
    },
  };
}
