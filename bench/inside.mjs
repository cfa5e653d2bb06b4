import { mkdir } from 'node:fs/promises';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { bundleOptions } from '../scripts/build/options.mjs';
import { measureFunction } from './measure.mjs';

/** Bundles the parts of packetlint that are measured inside one process, as the release bundles them. */
async function loadSubject() {
  const outfile = resolve('build/bench/subject.mjs');
  await mkdir('build/bench', { recursive: true });
  await build({ ...bundleOptions, entryPoints: ['bench/inside/subject.ts'], outfile });
  return import(pathToFileURL(outfile));
}

/** What the engine and the facts cost beside parsing, beside loops written by hand, and as documents grow. */
export async function measureInside() {
  const subject = await loadSubject();
  return [await measureShare(subject), await measureRows(subject), ...(await measureGrowth(subject))];
}

/** Both in batches after as many that do not count, so that neither is measured while it is still being compiled. */
async function measureShare({ createPacket, parseText, judgeWith }) {
  const text = createPacket(400);
  const documents = [];
  const parseAll = async () => {
    for (let count = 0; count < 20; count += 1) {
      const document = await parseText(text);
      document.tree();
      documents.push(document);
    }
  };
  const parse = await measureFunction(parseAll, { runs: 4 });
  const judgeAll = async () => {
    for (const document of documents.splice(-20)) await judgeWith(document, 50);
  };
  const judge = await measureFunction(judgeAll, { runs: 4 });
  return { name: 'facts and engine, 50 rules / parse', ratio: judge / parse, limit: 0.1 };
}

async function measureRows({ createPacket, openText, judge, loopByHand }) {
  const opened = await openText(createPacket(10_000), 20);
  await judge(opened);
  const engine = await measureFunction(() => judge(opened), { runs: 15 });
  const loops = await measureFunction(() => loopByHand(opened), { runs: 15 });
  return { name: '20 rules over 10,000 rows / loops by hand', ratio: engine / loops, limit: 3 };
}

/** The exponent of growth from 1x to 16x: 1 is linear, 2 quadratic. */
async function measureGrowth({ createPacket, parseText, judgeWith }) {
  const costs = [];
  for (const rows of [500, 8000]) {
    const documents = [];
    for (let count = 0; count < 8; count += 1) {
      const document = await parseText(createPacket(rows));
      document.tree();
      documents.push(document);
    }
    costs.push(await measureFunction(() => judgeWith(documents.pop(), 50), { runs: 7 }));
  }
  const [small, large] = costs;
  return [{ name: 'growth exponent outside the parser, 1x to 16x', ratio: Math.log(large / small) / Math.log(16), limit: 1.1 }];
}
