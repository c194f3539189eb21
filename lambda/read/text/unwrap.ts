/** Texts of before 2012 were wrapped by hand at about 70 columns. */
const LEAST = 50;
const MOST = 90;
/** Lines of one list, table or address are rows, whatever their length. */
const ROW = /^(?:[-•*–·▪]|\d{1,3}[.)]|[a-z]\))\s|\s\|\s|@|\bTel\b/i;

/** How far the lines of one text differ in width, for the next word did not fit. */
const RAGGED = 14;

/** The width at which a paragraph was wrapped: all its lines but the last are filled; null where it was not. */
const widthOf = (lines: readonly string[]): number | null => {
  if (lines.some((line) => ROW.test(line))) return null;
  const full = lines.slice(0, -1);
  const widest = Math.max(...full.map((line) => line.length));
  if (widest > MOST || (lines.at(-1)?.length ?? 0) > widest) return null;
  const wrapped = full.every((line, index) => {
    const next = lines[index + 1]?.split(' ', 1)[0] ?? '';
    return line.length >= LEAST && line.length + 1 + next.length > widest - 4;
  });
  return wrapped ? widest : null;
};

/**
 * Joins lines that were wrapped by hand. They are told from rows by their shape: at least three lines, all but the
 * last filled to nearly the same width, and no line could have taken the first word of the next. Two lines alone tell
 * nothing; they are joined where another paragraph of the text was wrapped at the same width.
 * @param paragraphs of one text; the result has as many, each with the same words.
 */
export const unwrap = (paragraphs: readonly string[]): readonly string[] => {
  const lines = paragraphs.map((paragraph) => paragraph.split('\n'));
  const widths = lines.map((own) => (own.length < 2 ? null : widthOf(own)));
  const sure = widths.filter((width, index) => width !== null && (lines[index]?.length ?? 0) > 2);
  const width = sure.reduce<number>((widest, one) => Math.max(widest, one ?? 0), 0);
  return lines.map((own, index) => {
    const found = widths[index] ?? null;
    const wrapped = found !== null && (own.length > 2 || (found <= width + 4 && found >= width - RAGGED));
    return own.join(wrapped ? ' ' : '\n');
  });
};
