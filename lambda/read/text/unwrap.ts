/** Texts of before 2012 were wrapped by hand at about 70 columns. */
const LEAST = 50;
const MOST = 90;
/** Lines of one list, table or address are rows, whatever their length. */
const ROW = /^(?:[-•*–·▪]|\d{1,3}[.)]|[a-z]\))\s|\s\|\s|@|\bTel\b/i;

/**
 * Joins lines that were wrapped by hand. They are told from rows by their shape: at least three lines, all but the
 * last filled to nearly the same width, and no line could have taken the first word of the next.
 */
export const unwrap = (paragraph: string): string => {
  const lines = paragraph.split('\n');
  if (lines.length < 3 || lines.some((line) => ROW.test(line))) return paragraph;
  const full = lines.slice(0, -1);
  const widest = Math.max(...full.map((line) => line.length));
  if (widest > MOST || (lines.at(-1)?.length ?? 0) > widest) return paragraph;
  const wrapped = full.every((line, index) => {
    const next = lines[index + 1]?.split(' ', 1)[0] ?? '';
    return line.length >= LEAST && line.length + 1 + next.length > widest - 4;
  });
  return wrapped ? lines.join(' ') : paragraph;
};
