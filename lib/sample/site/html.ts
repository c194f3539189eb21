const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#039;',
};

/** Text for the inside of an element or of a quoted attribute, in HTML and XML. */
export const escape = (text: string): string =>
  text.replaceAll(/[&<>"']/g, (character) => ENTITIES[character] ?? character);

const EMAIL = /[\w.+-]+@[\w-]+(?:\.[\w-]+)+/g;

const cfEmail = (address: string): string => {
  const key = 0x5a;
  const bytes = [key, ...Buffer.from(address).map((byte) => byte ^ key)];
  return Buffer.from(bytes).toString('hex');
};

const spamspan = (address: string): string => {
  const [user = '', host = ''] = address.split('@');
  return `<span class="spamspan"><span class="u">${user}</span> [at] <span class="d">${host.replaceAll('.', ' [dot] ')}</span></span>`;
};

/** The three ways in which Drupal sites keep addresses from harvesters. */
const WAYS: readonly ((address: string) => string)[] = [
  (address) => `<a href="mailto:${address}">${address}</a>`,
  (address) =>
    `<a href="/cdn-cgi/l/email-protection" class="__cf_email__" data-cfemail="${cfEmail(address)}">[email&#160;protected]</a>`,
  spamspan,
];

const inline = (text: string, way: number): string => {
  let count = way;
  return escape(text).replaceAll(EMAIL, (address) => {
    count += 1;
    return (WAYS[count % WAYS.length] ?? spamspan)(address);
  });
};

const paragraph = (text: string, way: number): string => {
  const lines = text.split('\n').map((line) => line.trim());
  if (lines.every((line) => /^- \S/.test(line))) {
    return `<ul>\n${lines.map((line) => `<li>${inline(line.slice(2), way)}</li>`).join('\n')}\n</ul>`;
  }
  if (lines.length > 1 && lines.every((line) => /^[^|]+(?: \| [^|]+)+$/.test(line))) {
    const rows = lines.map((line) =>
      line
        .split(' | ')
        .map((cell) => `<td>${inline(cell, way)}</td>`)
        .join(''),
    );
    return `<table class="table">\n<tbody>\n${rows.map((row) => `<tr>${row}</tr>`).join('\n')}\n</tbody>\n</table>`;
  }
  return `<p>${lines.map((line) => inline(line, way)).join('<br />\n')}</p>`;
};

/** Body text as an editor's tool writes it: paragraphs, lists, tables, hidden addresses, an empty paragraph. */
export const bodyHtml = (text: string): string =>
  text
    .split(/\n{2,}/)
    .filter((part) => part.trim() !== '')
    .map((part, index) => paragraph(part, index) + (index === 1 ? '\n<p>&nbsp;</p>' : ''))
    .join('\n');

/** Months as `27 Nov 2023` and `September 19, 2018` need them. */
const MONTHS = 'January February March April May June July August September October November December'.split(' ');
const DAYS = 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' ');

const parts = (date: string): { day: number; month: string; year: string; weekday: string } => ({
  day: Number(date.slice(8, 10)),
  month: MONTHS[Number(date.slice(5, 7)) - 1] ?? '',
  year: date.slice(0, 4),
  weekday: DAYS[new Date(`${date.slice(0, 10)}T00:00:00Z`).getUTCDay()] ?? '',
});

/** `27 Nov 2023`. */
export const shortDate = (date: string): string => {
  const { day, month, year } = parts(date);
  return `${String(day).padStart(2, '0')} ${month.slice(0, 3)} ${year}`;
};

/** `Wednesday, September 19, 2018 - 17:11`. */
export const longDate = (date: string): string => {
  const { day, month, year, weekday } = parts(date);
  return `${weekday}, ${month} ${day}, ${year} - 17:11`;
};
