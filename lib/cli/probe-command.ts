import { dynamodb } from '../../lambda/aws/clients.ts';
import { sleep, systemClock } from '../../lambda/contract/time.ts';
import type { Answer, Get } from '../../lambda/discover/found.ts';
import { type ProbedWay, probeSource } from '../../lambda/discover/probe.ts';
import { politeClient } from '../../lambda/fetch/polite.ts';
import { userAgent } from '../../lambda/fetch/user-agent.ts';
import { dynamodbHosts } from '../../lambda/frontier/dynamodb-hosts.ts';
import { memoryHosts } from '../../lambda/frontier/memory-hosts.ts';
import { EXIT } from './errors.ts';
import { openArchiveIfAny } from './open-archive.ts';
import { knownSources, namedSource, type SourcesOptions } from './sources-command.ts';
import { bold, dim, safe, type Terminal } from './terminal.ts';

/** How long one request may wait for its host's turn: robots.txt can ask for two minutes between two requests. */
const PATIENCE_SECONDS = 300;

/** Waits until the host may be asked; a person who probes has the time that a stage has not. */
const patient =
  (get: Get): Get =>
  async (url, want) => {
    const giveUp = Date.now() + PATIENCE_SECONDS * 1000;
    for (;;) {
      const answer: Answer = await get(url, want);
      if (answer.outcome !== 'busy') return answer;
      const until = Date.parse(answer.until);
      if (until > giveUp) return answer;
      await sleep(Math.max(100, until - Date.now()));
    }
  };

/** `press sources probe NAME`: tries every way in and says what answered; exit 1 where none gives press pages. */
export const probe = async (name: string, options: SourcesOptions, terminal: Terminal): Promise<number> => {
  const archive = await openArchiveIfAny(options.data);
  try {
    const watched = archive !== null && !options.isChosen ? archive.env : options.watched;
    const source = namedSource(name, knownSources(watched));
    // The archive knows when the host was asked last, also by a press command that is at work on it.
    const hosts = archive === null ? memoryHosts() : dynamodbHosts(dynamodb(), archive.env.FRONTIER_TABLE);
    const agent = userAgent(options.watched.CONTACT);
    const client = politeClient({ frontier: hosts, clock: systemClock, userAgent: agent });
    const report = await probeSource(source, {
      get: patient((url, want) => client.get(source, url, want)),
      clock: systemClock,
      told: (url) => terminal.note(dim(`asking ${url}`, terminal)),
    });
    if (options.json) terminal.out(JSON.stringify(report));
    else {
      for (const way of report.ways) printWay(way, terminal);
      const works = report.ways.filter((way) => way.way !== 'robots' && way.outcome === 'works').length;
      terminal.out(bold(`${works} of ${report.ways.length - 1} ways into ${name} work.`, terminal));
    }
    if (report.works) return EXIT.ok;
    const robots = report.ways.find((way) => way.way === 'robots');
    const why = robots?.outcome === 'failed' ? `; ${robots.detail}` : '';
    terminal.note(`press: no way into ${name} (${source.origin}) works${why}`);
    return EXIT.failed;
  } finally {
    await archive?.close();
  }
};

const printWay = (probed: ProbedWay, terminal: Terminal): void => {
  const { way, url, certainty, outcome, status, type, press, newest, samples, detail } = probed;
  terminal.out(`${bold(outcome.padEnd(6), terminal)} ${way} ${url} (${certainty})`);
  const facts = [
    ...(status === null ? [] : [`status ${status}`]),
    ...(type === null ? [] : [type]),
    ...(press === 0 ? [] : [`${press} press pages`]),
    ...(newest === null ? [] : [`newest ${newest.slice(0, 10)}`]),
    detail,
  ];
  terminal.out(`       ${safe(facts.join(' · '))}`);
  for (const sample of samples) terminal.out(dim(`       “${safe(sample)}”`, terminal));
};
