import { Command, CommanderError, InvalidArgumentError } from 'commander';
import { FACT_KINDS } from '../../lambda/contract/fact.ts';
import { isRealDate, QueryError } from '../../lambda/query/parameters.ts';
import { SnapshotDamagedError } from '../../lambda/search/snapshot-store.ts';
import manifest from '../../package.json' with { type: 'json' };
import { DataFolderError, DataMismatchError } from '../local/errors.ts';
import { DEFAULT_DATA_FOLDER } from './data-folder.ts';
import { CommandError, EXIT, UsageError } from './errors.ts';
import type { GivenOfText } from './plain-release.ts';
import { terminal } from './terminal.ts';
import { type WatchedOptions, watchedOf } from './watched.ts';

/** Port of the HTTP API of the main job. */
const API_PORT = 4747;
const SAMPLE_PORT = 4748;

const wholeNumber =
  (least: number, most: number) =>
  (text: string): number => {
    const value = Number(text);
    if (!Number.isInteger(value) || value < least || value > most) {
      throw new InvalidArgumentError(`It is a whole number from ${least} to ${most}.`);
    }
    return value;
  };
const port = wholeNumber(0, 65535);
const folder = (text: string): string => {
  if (text === '') throw new InvalidArgumentError('It is the path of a folder.');
  return text;
};
const day = (text: string): string => {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text) || !isRealDate(text)) {
    throw new InvalidArgumentError('It is a day such as 2017-10-25.');
  }
  return text;
};
const language = (text: string): string => {
  if (!/^[a-z]{2,3}$/.test(text)) throw new InvalidArgumentError('It is a language code such as en, fr, es.');
  return text;
};
const list = (value: string, before: readonly string[] = []): string[] => [...before, value];

const withData = (command: Command): Command =>
  command.option('--data <folder>', 'data folder', folder, process.env['PRESS_DATA'] ?? DEFAULT_DATA_FOLDER);
const withQuery = (command: Command): Command =>
  withData(command).option('--sample', 'ask the sample archive', false).option('--json', 'JSON for programs', false);
const withFilters = (command: Command): Command =>
  command
    .option('--from <date>', 'published on or after (2017, 2017-10, 2017-10-25)')
    .option('--to <date>', 'published on or before')
    .option('--language <code>', 'en, fr, es …')
    .option('--source <name>', 'name of the source')
    .option('--copies', 'also releases that repeat another one')
    .option('--limit <n>', 'at most so many (1 to 500)')
    .option('--cursor <text>', 'the next page, as the page before named it');
const withWatched = (command: Command): Command =>
  command
    .option(
      '--source <name>',
      'built-in source to watch, or all; may be repeated (default: iom; press sources lists them)',
      list,
    )
    .option(
      '--site <name=[shape:]origin>',
      `further site; shape is drupal-2021 (default) or ${'drupal-7, jahia, aggregator'}; may be repeated`,
      list,
    )
    .option('--crawl-delay <seconds>', 'for the sites of --site (default: 10; 0 on loopback)', wholeNumber(0, 3600))
    .option('--contact <address>', 'e-mail address or URL that the User-Agent names');

/** The filters that were given, by the name that the API uses. */
const filters = ({ data: _data, sample: _sample, json: _json, ...rest }: Record<string, unknown>) => rest;

interface ExtractOptions extends GivenOfText {
  readonly json: boolean;
  readonly releases: boolean;
  readonly reader: string;
}

const build = (done: (code: number) => void): Command => {
  const screen = terminal();
  const program = new Command('press')
    .description('Watches press pages, keeps every version, and answers with the sentence that proves it.')
    .version(manifest.version)
    .showHelpAfterError('(press --help shows the commands)')
    .exitOverride();

  withWatched(withData(program.command('start')))
    .description('the main job: watch, archive, extract, answer; Ctrl-C stops')
    .option('--port <n>', 'port of the HTTP API', port, API_PORT)
    .option('--once', 'end after the first round', false)
    .option('--sample', 'work on the bundled sample site', false)
    .option('--sample-port <n>', 'port of the sample site', port, SAMPLE_PORT)
    .addHelpText('after', '\nExamples:\n  $ press start\n  $ press start --contact press@example.org --data /srv/press')
    .action(async (o) => {
      const { start } = await import('./start.ts');
      done(await start({ ...o, watched: watchedOf(o as WatchedOptions) }, screen));
    });

  withWatched(withData(program.command('ingest')))
    .argument('[targets...]', 'addresses of press pages, or saved pages (.html, .html.gz); none: the whole source')
    .description('one round of the pipeline, to its end; exit 1 if anything failed')
    .option('--all', 'read listings to their end', false)
    .option('--recheck', 'ask again for every page, also those that are stored or gone', false)
    .option('--json', 'JSON for programs', false)
    .addHelpText(
      'after',
      '\nExamples:\n  $ press ingest\n  $ press ingest https://www.iom.int/news/some-release\n  $ press ingest saved/*.html.gz\n  $ press ingest --site test=http://127.0.0.1:8080 --all',
    )
    .action(async (targets: string[], o) => {
      const { ingest } = await import('./ingest.ts');
      done(await ingest(targets, { ...o, watched: watchedOf(o as WatchedOptions) }, screen));
    });

  program
    .command('extract')
    .argument('[files...]', 'saved pages (.html, .html.gz) or plain text; - is standard input')
    .description('facts of saved pages, with their sentences; touches no archive')
    .option('--json', 'one line {file, release, facts} for each release', false)
    .option(
      '--releases',
      'standard input: a line {id, url, language, title, publishedAt, text} each; output: {id, facts}',
      false,
    )
    .option('--published <date>', 'day of publication, such as 2017-10-25; else what the text or page says', day)
    .option('--language <code>', 'en, fr, es …; else what the page says, or what the text looks like', language)
    .option('--reader <name>', 'grammar, or bedrock:MODEL (sends the texts to Amazon Bedrock)', 'grammar')
    .addHelpText(
      'after',
      '\nExamples:\n  $ press extract page.html\n  $ cat page.html | press extract -\n  $ press extract release.txt --published 2017-10-25\n  $ press extract --releases < releases.jsonl > facts.jsonl',
    )
    .action(async (files: string[], o: ExtractOptions) => {
      if (o.releases && files.length > 0) throw new UsageError('--releases reads standard input and takes no files');
      if (o.releases && (o.published ?? o.language) !== undefined) {
        throw new UsageError('--published and --language are of texts and pages; each line of --releases says its own');
      }
      if (!o.releases && files.length === 0) throw new UsageError('extract needs a file, or - for standard input');
      const { extractFiles, extractReleases } = await import('./extract-command.ts');
      done(
        o.releases
          ? await extractReleases(o, screen, process.stdin)
          : await extractFiles(files, o, screen, process.stdin),
      );
    });

  withFilters(withQuery(program.command('search')))
    .argument('<words...>', 'words that must all occur; "words in quotes" together; migr* any ending')
    .description('releases, newest first')
    .addHelpText(
      'after',
      '\nExamples:\n  $ press search cholera Yemen\n  $ press search "\\"Cox’s Bazar\\"" --from 2017-10 --json',
    )
    .action(async (words: string[], o) => {
      const { search } = await import('./query-commands.ts');
      done(await search(words.join(' '), filters(o), o, screen));
    });

  withFilters(withQuery(program.command('facts')))
    .description('facts with the sentences that prove them')
    .option('--kind <kind>', FACT_KINDS.join(', '))
    .option('--indicator <name>', 'displaced, arrivals, deaths … (statistics)')
    .option('--country <code>', 'ISO 3166-1 alpha-2, such as YE')
    .option('--q <words>', 'in releases with these words')
    .addHelpText(
      'after',
      '\nExamples:\n  $ press facts --kind statistic --indicator arrivals --country IT --from 2017\n  $ press facts --kind money --json',
    )
    .action(async (o) => {
      const { facts } = await import('./query-commands.ts');
      done(await facts(filters(o), o, screen));
    });

  withQuery(program.command('show'))
    .argument('<id>', 'id of a release')
    .description('one release with its facts, evidence marked')
    .addHelpText('after', '\nExamples:\n  $ press show 0123456789abcdef\n  $ press show 0123456789abcdef --json')
    .action(async (id: string, o) => {
      const { show } = await import('./query-commands.ts');
      done(await show(id, o, screen));
    });

  withData(program.command('reextract'))
    .argument('[ids...]', 'ids of pages; none: all')
    .description('reads archived pages again, with the reader and the grammar of this version')
    .option('--source <name>', 'of this source only; may be repeated', list)
    .option('--sample', 'in the sample archive', false)
    .option('--json', 'JSON for programs', false)
    .addHelpText('after', '\nExamples:\n  $ press reextract\n  $ press reextract --source iom 0123456789abcdef')
    .action(async (ids: string[], o) => {
      const { reextract } = await import('./reextract-command.ts');
      done(await reextract(ids, o, screen));
    });

  withQuery(program.command('drift'))
    .description('which layer of the reader fills which field, now and in the 30 days before')
    .option('--all', 'also the fields that hold', false)
    .addHelpText('after', '\nExamples:\n  $ press drift\n  $ press drift --all\n  $ press drift --json')
    .action(async (o) => {
      const { drift } = await import('./drift-command.ts');
      done(await drift(o, screen));
    });

  const sourcesOptions = (o: { data: string; json: boolean } & WatchedOptions) => ({
    data: o.data,
    json: o.json,
    watched: watchedOf(o),
    isChosen: o.source !== undefined || o.site !== undefined,
  });
  const sources = withWatched(withData(program.command('sources')))
    .argument('[name]', 'name of a source: each of its ways in')
    .description('the sources: which are watched, their ways in, their last harvest')
    .option('--json', 'JSON for programs', false)
    .addHelpText(
      'after',
      '\nExamples:\n  $ press sources\n  $ press sources iom\n  $ press sources probe ukraine\n  $ press sources probe old --site old=drupal-7:https://old.iom.int',
    )
    .action(async (name: string | undefined, o) => {
      const { listSources } = await import('./sources-command.ts');
      done(await listSources(name, sourcesOptions(o), screen));
    });
  sources
    .command('probe')
    .argument('<name>', 'name of a source')
    .description('tries every way into a source, politely, and says what answered; exit 1 if none works')
    .addHelpText('after', '\nExample:\n  $ press sources probe iom --contact press@example.org')
    .action(async (name: string, _o: object, command: Command) => {
      const { probe } = await import('./probe-command.ts');
      done(await probe(name, sourcesOptions(command.optsWithGlobals()), screen));
    });

  withQuery(program.command('status'))
    .description('what the archive holds, and how fresh it is')
    .addHelpText('after', '\nExamples:\n  $ press status\n  $ press status --json')
    .action(async (o) => {
      const { status } = await import('./query-commands.ts');
      done(await status(o, screen));
    });
  return program;
};

/** Whether an error is one that its message explains in full. */
const isExplained = (error: unknown): error is Error =>
  error instanceof CommandError ||
  error instanceof DataFolderError ||
  error instanceof DataMismatchError ||
  error instanceof SnapshotDamagedError;

/**
 * Runs one command line.
 * @returns the exit code: 0 done, 1 something failed, 2 wrong usage
 */
export const run = async (args: readonly string[]): Promise<number> => {
  let code: number = EXIT.ok;
  try {
    await build((result) => {
      code = result;
    }).parseAsync([...args], { from: 'user' });
    return code;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.ok : EXIT.usage;
    if (error instanceof UsageError || error instanceof QueryError) {
      console.error(`press: ${error.message}`);
      return EXIT.usage;
    }
    if (isExplained(error)) {
      console.error(`press: ${error.message}`);
      return EXIT.failed;
    }
    throw error;
  }
};
