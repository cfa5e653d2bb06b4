import type { PassTimes, ResultStats } from '../report/result-stats.ts';
import type { Phase, Probe } from './probe.ts';

interface Frame {
  readonly phase: Phase;
  readonly rule: string | null;
  readonly start: number;
  /** What is booked elsewhere already. */
  inner: number;
}

interface OpenPass {
  readonly phases: Map<Phase, number>;
  readonly rules: Map<string, number>;
  total: number;
}

/** A probe with a clock from outside, in milliseconds. */
export function createProbe(now: () => number): Probe {
  const frames: Frame[] = [];
  const whole = createPass();
  let passes: OpenPass[] = [];
  let open: OpenPass | null = null;
  let judged = 0;

  const book = ({ phase, rule }: Frame, time: number): void => {
    // Mending stands between two passes; it belongs to the one that found what to mend.
    const pass = open ?? (phase === 'fix' ? passes.at(-1) : null);
    for (const booked of pass ? [whole, pass] : [whole]) {
      add(booked.phases, phase, time);
      if (rule !== null) add(booked.rules, rule, time);
    }
  };
  const enter = (phase: Phase, rule: string | null = null): Frame => {
    const frame = { phase, rule, start: now(), inner: 0 };
    frames.push(frame);
    return frame;
  };
  const leave = (frame: Frame): number => {
    const time = now() - frame.start;
    frames.splice(frames.lastIndexOf(frame));
    const outer = frames.at(-1);
    if (outer) outer.inner += time;
    book(frame, time - frame.inner);
    return time;
  };
  const measureIn = <Result>(frame: Frame, run: () => Result): Result => {
    try {
      return run();
    } finally {
      leave(frame);
    }
  };

  return {
    measure: (phase, run) => measureIn(enter(phase), run),
    measureRule: (ruleId, run) => measureIn(enter('rules', ruleId), run),
    async measureAsync(phase, run) {
      const frame = enter(phase);
      try {
        return await run();
      } finally {
        leave(frame);
      }
    },
    async measurePass(run) {
      const pass = createPass();
      open = pass;
      passes.push(pass);
      judged += 1;
      const frame = enter('other');
      try {
        return await run();
      } finally {
        pass.total = leave(frame);
        open = null;
      }
    },
    takeDocument() {
      const taken = passes;
      passes = [];
      return describeDocument(taken);
    },
    totals: () => ({ phases: whole.phases, rules: whole.rules, passes: judged }),
  };
}

function createPass(): OpenPass {
  return { phases: new Map(), rules: new Map(), total: 0 };
}

function describeDocument(passes: readonly OpenPass[]): ResultStats {
  return { fixPasses: Math.max(0, passes.length - 1), times: { passes: passes.map(describePass) } };
}

function describePass({ phases, rules, total }: OpenPass): PassTimes {
  return {
    parse: { total: round(phases.get('parse') ?? 0) },
    rules: describeTotals(rules),
    fix: { total: round(phases.get('fix') ?? 0) },
    total: round(total),
    phases: describeTotals(phases),
  };
}

function describeTotals(times: ReadonlyMap<string, number>): Record<string, { total: number }> {
  return Object.fromEntries([...times].map(([name, time]) => [name, { total: round(time) }]));
}

/** To the microsecond: clocks know no more. */
function round(milliseconds: number): number {
  return Math.round(milliseconds * 1000) / 1000;
}

function add<Key>(times: Map<Key, number>, key: Key, time: number): void {
  times.set(key, (times.get(key) ?? 0) + time);
}
