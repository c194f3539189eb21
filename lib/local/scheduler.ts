import { TemplateError } from './errors.ts';
import type { Parts } from './events.ts';
import { nextRun } from './schedule-expression.ts';
import type { ScheduleModel } from './template/model.ts';

export interface Scheduler {
  /** Begins the timetable: each schedule that is enabled runs at once, then as it says. */
  start(): void;
  /**
   * Runs a schedule now, after a run of it that is under way. By schedule name, logical id or handler name (`plan`); a handler's
   * schedules run one after another. Resolves with the last result; rejects as the handler failed.
   */
  trigger(name: string): Promise<unknown>;
  /** Stops the timetable and waits for runs under way. */
  stop(): Promise<void>;
}

/** setTimeout's longest wait (2^31 - 1 ms, 24 days); longer ones are waited for in pieces. */
const LONGEST_TIMER_MS = 2 ** 31 - 1;

export const createScheduler = (parts: Parts): Scheduler => {
  const { schedules, functions } = parts.model;
  const timers = new Map<string, NodeJS.Timeout>();
  const running = new Map<string, Promise<unknown>>();
  let stopped = false;
  // A bad expression is an error of the template, not of some later hour.
  for (const schedule of schedules) nextRun(schedule.expression, schedule.timezone, new Date());

  const run = (schedule: ScheduleModel): Promise<unknown> => {
    const before = running.get(schedule.name) ?? Promise.resolve();
    const result = before.catch(() => {}).then(() => parts.invoke(schedule.functionName, schedule.input, 'schedule'));
    running.set(schedule.name, result);
    const forget = (): void => {
      if (running.get(schedule.name) === result) running.delete(schedule.name);
    };
    result.then(forget, forget);
    return result;
  };

  const arm = (schedule: ScheduleModel, due: Date | null): void => {
    if (stopped || due === null) return;
    const wait = Math.max(0, due.getTime() - Date.now());
    const fire = (): void => {
      if (wait > LONGEST_TIMER_MS) {
        arm(schedule, due);
        return;
      }
      arm(schedule, nextRun(schedule.expression, schedule.timezone, new Date()));
      // Still running: this turn is left out, as a schedule never runs twice at once. Failures are reported by `invoke`.
      if (!running.has(schedule.name)) run(schedule).catch(() => {});
    };
    timers.set(schedule.name, setTimeout(fire, Math.min(wait, LONGEST_TIMER_MS)));
  };

  return {
    start() {
      for (const schedule of schedules) {
        if (!schedule.enabled) continue;
        arm(schedule, nextRun(schedule.expression, schedule.timezone, new Date()));
        run(schedule).catch(() => {});
      }
    },
    async trigger(name) {
      const handlerOf = (schedule: ScheduleModel) => functions.find((f) => f.name === schedule.functionName)?.handler;
      const exact = schedules.filter((schedule) => schedule.name === name || schedule.logicalId === name);
      const meant = exact.length > 0 ? exact : schedules.filter((schedule) => handlerOf(schedule) === name);
      if (meant.length === 0) {
        const known = schedules.map((schedule) => `${schedule.name} (${handlerOf(schedule)})`).join(', ');
        throw new TemplateError(`there is no schedule ${name}; there are: ${known || 'none'}`);
      }
      let result: unknown = null;
      for (const schedule of meant) result = await run(schedule);
      return result;
    },
    async stop() {
      stopped = true;
      for (const timer of timers.values()) clearTimeout(timer);
      await Promise.allSettled(running.values());
    },
  };
};
