import type { Round } from './journal.ts';
import { bold, safe, type Terminal } from './terminal.ts';

/** Failures that a summary names; the rest are counted. */
const MOST_NAMED = 20;

const plural = (n: number, one: string, many = `${one}s`): string => `${n} ${n === 1 ? one : many}`;

/** The summary of a round, for people. */
export const printSummary = (round: Round, terminal: Terminal): void => {
  const { out } = terminal;
  out(
    bold('Round: ', terminal) +
      [
        `${round.found} found`,
        `${round.added} new`,
        `${round.excluded} excluded`,
        `${round.fetched} fetched`,
        `${round.unchanged} unchanged`,
        `${round.stored} stored`,
        `${round.changed} changed`,
        `${round.failed.size} failed`,
      ].join(', '),
  );
  const kinds = Object.entries(round.facts).sort(([, a], [, b]) => b - a);
  if (kinds.length > 0) out(`Facts: ${kinds.map(([kind, n]) => `${n} ${kind}`).join(', ')}`);
  named(
    [...round.failed].map(([url, reason]) => `${url}  ${reason}`),
    'failed page',
    terminal,
  );
  named(
    [...round.silentSources].map(([source, ways]) => `${source}: ${ways[0] ?? ''} (press sources ${source} shows all)`),
    'source of which no way in answered as it should',
    terminal,
    'sources of which no way in answered as it should',
  );
  named(
    round.wrongWays,
    'way in that did not answer as it should',
    terminal,
    'ways in that did not answer as they should',
  );
  named(
    [...round.drifts].map(([source, fields]) => `${source}: ${fields} (press drift shows more)`),
    'source that is read worse than before',
    terminal,
    'sources that are read worse than before',
  );
  if (round.silentWays.length > 0) {
    const what = plural(round.silentWays.length, 'unproven way in did not answer', 'unproven ways in did not answer');
    out(`${what}; press sources NAME shows them.`);
  }
  named(round.errors, 'error of the pipeline itself', terminal, 'errors of the pipeline itself');
};

const named = (lines: readonly string[], one: string, { out }: Terminal, many?: string): void => {
  if (lines.length === 0) return;
  out(`${plural(lines.length, one, many)}:`);
  for (const line of lines.slice(0, MOST_NAMED)) out(`  ${safe(line)}`);
  if (lines.length > MOST_NAMED) out(`  … and ${lines.length - MOST_NAMED} more`);
};

/** The summary of a round, for programs. */
export const summaryJson = (round: Round): object => ({
  ...round,
  failed: [...round.failed].map(([url, reason]) => ({ url, reason })),
  silentSources: [...round.silentSources].map(([source, ways]) => ({ source, ways })),
  drifts: [...round.drifts].map(([source, fields]) => ({ source, fields })),
});

/** Whether a round ended as it should. One way in of several may fail; a source with none that works was not harvested. */
export const succeeded = (round: Round): boolean =>
  round.failed.size === 0 && round.errors.length === 0 && round.silentSources.size === 0;
