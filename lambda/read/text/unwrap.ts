/** Texts of before 2012 were wrapped by hand at about 70 columns. */
const LEAST = 50;
const MOST = 90;
/** A hand wraps a little early now and then: by so much a line may fall short of the widest. */
const RAGGED = 4;
/** Lines of a list, a table or an address are rows, whatever their length. */
const ROW = /^(?:[-•*–·▪]|\d{1,3}[.)]|[a-z]\))\s|\s\|\s|@|\t|(?<!\p{L})(?:t[eé]l|fax)(?:\.|\s?:|\s\+?\d)|https?:\/\//iu;
/** After a hyphen at a line's end these begin a new word: "long- and short-term". */
const NEW_WORD = /^(?:and|or|to|et|ou|à|y|o|e)\b/;

/** Whether no line but the last could have taken the first word of the next: then a width ended it, not a writer. */
const isFull = (lines: readonly string[], width: number): boolean =>
  lines.slice(0, -1).every((line, index) => {
    const next = lines[index + 1]?.split(' ', 1)[0] ?? '';
    return line.length >= LEAST && line.length <= width && line.length + 1 + next.length > width - RAGGED;
  });

const widthOf = (lines: readonly string[]): number => lines.reduce((widest, line) => Math.max(widest, line.length), 0);

const mayBeWrapped = (lines: readonly string[]): boolean => lines.length > 1 && !lines.some((line) => ROW.test(line));

/** The width at which a paragraph of three lines or more was wrapped; null where it was not. */
const wrappedAt = (lines: readonly string[]): number | null => {
  if (lines.length < 3 || !mayBeWrapped(lines)) return null;
  const width = widthOf(lines);
  return width <= MOST && isFull(lines, width) ? width : null;
};

/** "well-" and "known" are "well-known"; any other two lines are parted by a space. */
const join = (lines: readonly string[]): string =>
  lines.reduce((joined, line) =>
    /\p{L}-$/u.test(joined.slice(-2)) && /^\p{Ll}/u.test(line) && !NEW_WORD.test(line)
      ? joined + line
      : `${joined} ${line}`,
  );

/**
 * Joins lines that were wrapped by hand. They are told from rows by their shape: at least three lines, all but the last
 * filled to nearly the same width, and none that could have taken the first word of the next. Where a text has such a
 * paragraph, one of two lines that is filled to the same width was wrapped too. Lists, tables, addresses and verse keep
 * their lines. No character but the line ends is changed.
 * @param paragraphs lines parted by "\n"
 */
export const unwrap = (paragraphs: readonly string[]): readonly string[] => {
  const widths = paragraphs.map((paragraph) => wrappedAt(paragraph.split('\n')));
  const known = widths.filter((width) => width !== null);
  const widest = known.length === 0 ? null : known.reduce((a, b) => Math.max(a, b));
  return paragraphs.map((paragraph, index) => {
    const lines = paragraph.split('\n');
    const wrapped =
      widths[index] != null ||
      (lines.length === 2 &&
        widest !== null &&
        mayBeWrapped(lines) &&
        isFull(lines, Math.max(widest, widthOf(lines))) &&
        widthOf(lines) <= widest + RAGGED);
    return wrapped ? join(lines) : paragraph;
  });
};
