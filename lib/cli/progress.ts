import { Presets, SingleBar } from 'cli-progress';
import type { Round } from './journal.ts';
import type { Terminal } from './terminal.ts';

export interface Progress {
  readonly update: (round: Round) => void;
  stop(): void;
}

/** A line every so often where nobody sees a bar move. */
const LINE_EVERY_MS = 5000;

/** What is known to be done of a round, and how much there is. */
const state = (round: Round) => ({
  total: Math.max(round.added, round.fetched),
  done: round.fetched,
  text: `${round.fetched} fetched, ${round.stored + round.changed} stored, ${round.unchanged} unchanged, ${round.failed.size} failed`,
});

/** A progress bar on a terminal, a line now and then in a log, nothing where a program reads. */
export const progressBar = (terminal: Terminal, quiet: boolean): Progress => {
  if (quiet) return { update: () => {}, stop: () => {} };
  if (!terminal.interactive) {
    let last = Date.now();
    return {
      update: (round) => {
        if (Date.now() - last < LINE_EVERY_MS) return;
        last = Date.now();
        terminal.note(state(round).text);
      },
      stop: () => {},
    };
  }
  const bar = new SingleBar(
    { format: '{bar} {value}/{total} {text}', stream: process.stderr, hideCursor: true, clearOnComplete: true },
    Presets.shades_classic,
  );
  let started = false;
  return {
    update: (round) => {
      const { total, done, text } = state(round);
      if (!started && total > 0) bar.start(total, done, { text });
      started ||= total > 0;
      bar.setTotal(total);
      bar.update(done, { text });
    },
    stop: () => {
      if (started) bar.stop();
      started = false;
    },
  };
};
