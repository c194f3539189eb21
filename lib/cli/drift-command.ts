import { dynamodb } from '../../lambda/aws/clients.ts';
import { systemClock } from '../../lambda/contract/time.ts';
import { dynamodbPageNotes } from '../../lambda/drift/page-notes.ts';
import { withRefused } from '../../lambda/drift/refused-pages.ts';
import type { FieldShare } from '../../lambda/drift/shares.ts';
import { type Period, type SourceDrift, watchDrift } from '../../lambda/drift/watch.ts';
import { dynamodbFrontier } from '../../lambda/frontier/dynamodb-frontier.ts';
import { enabledSources } from '../../lambda/sources/registry.ts';
import { EXIT } from './errors.ts';
import { openArchive } from './open-archive.ts';
import { bold, dim, type Terminal, table } from './terminal.ts';

export interface DriftOptions {
  readonly data: string;
  readonly sample: boolean;
  readonly json: boolean;
  /** Also the fields that hold. */
  readonly all: boolean;
}

const percent = (share: number): string => `${Math.round(share * 100)} %`;
const day = (period: Period): string =>
  period.from === null ? '' : ` (${period.from.slice(0, 10)} to ${period.to?.slice(0, 10)})`;
const pages = (period: Period): string => `${period.pages} pages, ${period.rejected} of them rejected${day(period)}`;

const HEAD = ['field', 'layer', 'now', 'before', 'verdict'];
const WIDTHS = [16, 12, 8, 8, 12];
const rowOf = ({ field, layer, now, before, verdict }: FieldShare): string[] => [
  field,
  layer,
  percent(now),
  percent(before),
  verdict,
];

const print = (report: SourceDrift, all: boolean, terminal: Terminal): void => {
  const { source, now, before } = report;
  if (report.verdict === 'not_enough_pages') {
    // The newest pages come first: only when there are enough of them do older ones count as "before".
    const [have, which] = now.pages < report.needed ? [now.pages, 'pages'] : [before.pages, 'earlier pages'];
    terminal.out(`${bold(source, terminal)}  not enough ${which} yet: ${have} of ${report.needed}`);
    return;
  }
  terminal.out(`${bold(source, terminal)}  ${report.verdict === 'drift' ? 'is read worse than before' : 'holds'}`);
  terminal.out(dim(`now:    ${pages(now)}`, terminal));
  terminal.out(dim(`before: ${pages(before)}`, terminal));
  const rows = all ? report.shares : report.shares.filter(({ verdict }) => verdict === 'drift');
  if (rows.length > 0) terminal.out(table(HEAD, rows.map(rowOf), WIDTHS));
};

/** `press drift`: how each source is read now, against the 30 days before. Drift is an answer, not a failure. */
export const drift = async (options: DriftOptions, terminal: Terminal): Promise<number> => {
  const archive = await openArchive(options.data, options.sample);
  try {
    const { FRONTIER_TABLE, RELEASES_TABLE, SOURCES, SITES } = archive.env;
    const names = enabledSources({ SOURCES, SITES }).map(({ name }) => name);
    const notes = withRefused(
      dynamodbPageNotes(dynamodb(), RELEASES_TABLE, systemClock),
      dynamodbFrontier(dynamodb(), FRONTIER_TABLE),
    );
    const reports = await watchDrift(names, { notes, clock: systemClock });
    if (options.json) terminal.out(JSON.stringify({ sources: reports }));
    else for (const report of reports) print(report, options.all, terminal);
    return EXIT.ok;
  } finally {
    await archive.close();
  }
};
