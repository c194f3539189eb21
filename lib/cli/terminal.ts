import Table from 'cli-table3';
import { EXIT } from './errors.ts';

/** What a command writes to: standard output for results, standard error for everything else. */
export interface Terminal {
  readonly out: (text: string) => void;
  readonly note: (text: string) => void;
  readonly colour: boolean;
  readonly width: number;
  readonly interactive: boolean;
}

const MIN_WIDTH = 60;
const DEFAULT_WIDTH = 100;

/** A reader that has enough (`press facts | head`) closes the pipe: no error, and nothing is left to say. */
const endQuietly = (error: NodeJS.ErrnoException): void => {
  if (error.code !== 'EPIPE') throw error;
  process.exit(EXIT.ok);
};

/** The real terminal. Colour only where a person looks (https://no-color.org). */
export const terminal = (): Terminal => {
  for (const stream of [process.stdout, process.stderr]) stream.once('error', endQuietly);
  return {
    out: (text) => void process.stdout.write(`${text}\n`),
    note: (text) => void process.stderr.write(`${text}\n`),
    colour: process.stdout.isTTY === true && process.env['NO_COLOR'] === undefined,
    width: Math.max(MIN_WIDTH, process.stdout.columns ?? DEFAULT_WIDTH),
    interactive: process.stderr.isTTY === true,
  };
};

const ESC = '\u001b[';
const paint =
  (on: string, off: string) =>
  (text: string, { colour }: Pick<Terminal, 'colour'>) =>
    colour ? `${ESC}${on}m${text}${ESC}${off}m` : text;
export const bold = paint('1', '22');
export const dim = paint('2', '22');

/** Marks the exact words of an evidence: inverse on a terminal, brackets elsewhere. */
export const mark = (text: string, { colour }: Pick<Terminal, 'colour'>): string =>
  colour ? `${ESC}1;33m${text}${ESC}22;39m` : `⟦${text}⟧`;

/** Control characters out of a page must not reach the terminal. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is removed
export const safe = (text: string): string => text.replaceAll(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/g, '');

/** A table for people. */
export const table = (
  head: readonly string[],
  rows: readonly (readonly string[])[],
  widths: (number | null)[],
): string => {
  const made = new Table({
    head: [...head],
    style: { head: [], border: [], compact: true },
    wordWrap: true,
    colWidths: widths,
    chars: {
      mid: '',
      'left-mid': '',
      'mid-mid': '',
      'right-mid': '',
      top: '',
      'top-left': '',
      'top-mid': '',
      'top-right': '',
      bottom: '',
      'bottom-left': '',
      'bottom-mid': '',
      'bottom-right': '',
      left: '',
      right: '',
      middle: ' ',
    },
  });
  made.push(...rows.map((row) => row.map(safe)));
  return made.toString();
};
