import { describe, expect, it } from 'vitest';
import { createProbe } from '../../src/pipeline/create-probe.ts';

/** A clock that goes on only when told to. */
function createClock(): { now(): number; pass(milliseconds: number): void } {
  let time = 0;
  return {
    now: () => time,
    pass(milliseconds) {
      time += milliseconds;
    },
  };
}

describe('createProbe', () => {
  it('takes what is measured within something off it', () => {
    const clock = createClock();
    const probe = createProbe(clock.now);
    const value = probe.measure('facts', () => {
      clock.pass(3);
      probe.measure('parse', () => clock.pass(5));
      clock.pass(1);
      return 7;
    });
    expect([value, Object.fromEntries(probe.totals().phases)]).toEqual([7, { facts: 4, parse: 5 }]);
  });

  it('tells the passes of a document as ESLint does, and those of the next one apart', async () => {
    const clock = createClock();
    const probe = createProbe(clock.now);
    const judge = () =>
      probe.measurePass(async () => {
        clock.pass(1);
        await probe.measureAsync('parse', async () => clock.pass(4));
        probe.measureRule('a/b', () => clock.pass(2));
        probe.measureRule('a/b', () => clock.pass(1));
      });
    await judge();
    await probe.measureAsync('fix', async () => {
      clock.pass(0.5);
      await judge();
    });
    const [first, second] = [probe.takeDocument(), probe.takeDocument()];
    const times = { parse: { total: 4 }, rules: { 'a/b': { total: 3 } }, total: 8 };
    const phases = { other: { total: 1 }, parse: { total: 4 }, rules: { total: 3 } };
    expect(first).toEqual({
      fixPasses: 1,
      times: {
        passes: [
          { ...times, fix: { total: 0 }, phases },
          { ...times, fix: { total: 0.5 }, phases: { ...phases, fix: { total: 0.5 } } },
        ],
      },
    });
    expect(second).toEqual({ fixPasses: 0, times: { passes: [] } });
    expect(probe.totals().passes).toBe(2);
  });

  it('goes on after something has thrown', async () => {
    const clock = createClock();
    const probe = createProbe(clock.now);
    const fail = (): never => {
      clock.pass(1);
      throw new Error('no');
    };
    expect(() => probe.measure('facts', () => probe.measure('parse', fail))).toThrow('no');
    await expect(probe.measurePass(async () => fail())).rejects.toThrow('no');
    probe.measure('read', () => clock.pass(2));
    expect(Object.fromEntries(probe.totals().phases)).toEqual({ facts: 0, parse: 1, other: 1, read: 2 });
  });
});
