import { parseArgs } from 'node:util';
import type { SiteDocument, Template } from './document.ts';
import { SAMPLES } from './documents/index.ts';
import { loadCorpus, loadGold } from './load.ts';
import { type PressSiteOptions, startPressSite } from './site.ts';

const USAGE = `Serves a generated press site on loopback until Ctrl-C, and prints its address.

  node lib/sample/main.ts --samples                     the bundled samples
  node lib/sample/main.ts --gold DIR                    a folder of gold files
  node lib/sample/main.ts --corpus FILE [--limit N]     lines of a .jsonl.gz file

  --port N           any free port by default
  --template NAME    drupal-7, drupal-2021 or mixed (default)
  --page-size N      entries on a listing page, 12 by default
  --crawl-delay S    seconds that robots.txt asks for; none by default
  --json-ld          pages have JSON-LD
`;

/** Bad flags: the message says what was wrong. */
class FlagError extends Error {
  override readonly name = 'FlagError';
}

const read = (args: readonly string[]) => {
  try {
    return parseArgs({
      args: [...args],
      options: {
        samples: { type: 'boolean', default: false },
        gold: { type: 'string' },
        corpus: { type: 'string' },
        limit: { type: 'string' },
        port: { type: 'string' },
        template: { type: 'string', default: 'mixed' },
        'page-size': { type: 'string' },
        'crawl-delay': { type: 'string' },
        'json-ld': { type: 'boolean', default: false },
        help: { type: 'boolean', short: 'h', default: false },
      },
    }).values;
  } catch (error) {
    throw new FlagError((error as Error).message);
  }
};
type Flags = ReturnType<typeof read>;

const numberOf = (flag: string, text: string | undefined, least: number, most: number): number | undefined => {
  if (text === undefined) return undefined;
  const value = /^\d+(?:\.\d+)?$/.test(text) ? Number(text) : Number.NaN;
  const whole = flag === '--crawl-delay' || Number.isInteger(value);
  if (!whole || !(value >= least && value <= most)) {
    throw new FlagError(`${flag} must be a number from ${least} to ${most}, not "${text}"`);
  }
  return value;
};

const templateOf = (text: string): Template => {
  if (text === 'drupal-7' || text === 'drupal-2021' || text === 'mixed') return text;
  throw new FlagError(`--template must be drupal-7, drupal-2021 or mixed, not "${text}"`);
};

/** Checks every flag before anything is read. */
const optionsOf = (flags: Flags): Omit<PressSiteOptions, 'documents'> & { limit: number | undefined } => {
  const chosen = [flags.samples, flags.gold !== undefined, flags.corpus !== undefined].filter(Boolean).length;
  if (chosen !== 1) throw new FlagError('give one of --samples, --gold DIR and --corpus FILE');
  if (flags.limit !== undefined && flags.corpus === undefined) throw new FlagError('--limit goes with --corpus');
  const pageSize = numberOf('--page-size', flags['page-size'], 1, 1000);
  const crawlDelaySeconds = numberOf('--crawl-delay', flags['crawl-delay'], 0, 3600);
  return {
    template: templateOf(flags.template),
    port: numberOf('--port', flags.port, 0, 65_535) ?? 0,
    jsonLd: flags['json-ld'],
    limit: numberOf('--limit', flags.limit, 1, 1_000_000),
    ...(pageSize === undefined ? {} : { pageSize }),
    ...(crawlDelaySeconds === undefined ? {} : { crawlDelaySeconds }),
  };
};

const documentsOf = async (flags: Flags, limit: number | undefined): Promise<readonly SiteDocument[]> => {
  if (flags.gold !== undefined) return loadGold(flags.gold);
  if (flags.corpus !== undefined) return loadCorpus(flags.corpus, limit);
  return SAMPLES;
};

const main = async (): Promise<void> => {
  const flags = read(process.argv.slice(2));
  if (flags.help) {
    process.stdout.write(USAGE);
    return;
  }
  const { limit, ...options } = optionsOf(flags);
  const documents = await documentsOf(flags, limit);
  const site = await startPressSite({ ...options, documents });
  // The address alone goes to standard output, for scripts.
  process.stdout.write(`${site.origin}\n`);
  process.stderr.write(`${documents.length} documents. Ctrl-C stops.\n`);
  const stop = (): void => {
    void site.close();
  };
  process.once('SIGINT', stop).once('SIGTERM', stop);
};

main().catch((error: unknown) => {
  const usage = error instanceof FlagError;
  process.stderr.write(`${error instanceof Error ? error.message : error}\n${usage ? `\n${USAGE}` : ''}`);
  process.exitCode = usage ? 2 : 1;
});
