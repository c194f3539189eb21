/**
 * Months and days of the week as press pages write them: English, French, Spanish, Italian, German and Portuguese, in
 * full and abbreviated, and Arabic by its three customs (Egypt and the Gulf; the Levant and Iraq; the Maghreb).
 * The position in a row is the month, or the day of the week (Monday first).
 */
const MONTHS: readonly string[] = [
  'january february march april may june july august september october november december',
  'jan feb mar apr may jun jul aug sep oct nov dec',
  'janvier février mars avril mai juin juillet août septembre octobre novembre décembre',
  'janv févr mars avr mai juin juil août sept oct nov déc',
  'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre',
  'ene feb mar abr may jun jul ago setiembre oct nov dic',
  'gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre',
  'gen feb mar apr mag giu lug ago set ott nov dic',
  'januar februar märz april mai juni juli august september oktober november dezember',
  'jänner feber mrz apr mai jun jul aug sept okt nov dez',
  'janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro',
  'يناير فبراير مارس أبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر',
  'كانون_الثاني شباط آذار نيسان أيار حزيران تموز آب أيلول تشرين_الأول تشرين_الثاني كانون_الأول',
  'جانفي فيفري مارس أفريل ماي جوان جويلية أوت سبتمبر أكتوبر نوفمبر ديسمبر',
  'يناير فبراير مارس إبريل ماي يونيه يوليوز غشت شتنبر أكتوبر نونبر دجنبر',
];

const WEEKDAYS: readonly string[] = [
  'monday tuesday wednesday thursday friday saturday sunday',
  'mon tue wed thu fri sat sun',
  'mon tues wed thur fri sat sun',
  'mon tue wed thurs fri sat sun',
  'lundi mardi mercredi jeudi vendredi samedi dimanche',
  'lun mar mer jeu ven sam dim',
  'lunes martes miércoles jueves viernes sábado domingo',
  'lun mar mié jue vie sáb dom',
  'lunedì martedì mercoledì giovedì venerdì sabato domenica',
  'lun mar mer gio ven sab dom',
  'montag dienstag mittwoch donnerstag freitag samstag sonntag',
  'mo di mi do fr sa so',
  'segunda-feira terça-feira quarta-feira quinta-feira sexta-feira sábado domingo',
  'الاثنين الثلاثاء الأربعاء الخميس الجمعة السبت الأحد',
];

/** Accents, Arabic vowel marks and the hamza that NFKD takes off its letter. */
const MARKS = /[\u0300-\u036f\u064b-\u0655\u0670]/g;
const ARABIC_DIGITS = /[\u0660-\u0669\u06f0-\u06f9]/g;

/**
 * Text as dates are looked up in it: no accents or vowel marks, small letters, plain digits, commas and spaces. It may
 * have another length than the text it comes from.
 */
export const foldDate = (text: string): string =>
  text
    .normalize('NFKD')
    .replaceAll(MARKS, '')
    .replaceAll(ARABIC_DIGITS, (digit) => String(digit.charCodeAt(0) & 0xf))
    // Tatweel, direction marks and soft hyphens say nothing.
    .replaceAll(/[\u0640\u00ad\u200b-\u200f\u202a-\u202e\u2066-\u2069]/g, '')
    .replaceAll('\u060c', ',')
    .replaceAll(/[\t\u00a0\u202f]/g, ' ')
    .toLowerCase();

const indexOf = (rows: readonly string[]): ReadonlyMap<string, number> =>
  new Map(
    rows.flatMap((row) => row.split(' ').map((name, index) => [foldDate(name).replaceAll('_', ' '), index] as const)),
  );

/** Folded name to 0 to 11. */
const MONTH_OF = indexOf(MONTHS);
/** Folded name to 0 (Monday) to 6. */
const WEEKDAY_OF = indexOf(WEEKDAYS);

/** Longest first: "mar" is not found in "march". A dot may follow an abbreviation. */
const alternatives = (names: Iterable<string>): string =>
  [...names]
    .sort((a, b) => b.length - a.length)
    .join('|')
    .replaceAll(' ', ' {1,3}');

/** Matches a month in folded text, as a group; Arabic pages give both customs' names: "تشرين الأول/ أكتوبر". */
export const MONTH = `(${alternatives(MONTH_OF.keys())})(?![a-z\\p{L}])\\.?(?: ?[/(] ?(?:${alternatives(MONTH_OF.keys())})(?!\\p{L})\\)?)?`;
/** Matches a day of the week in folded text, as a group. */
export const WEEKDAY = `(?<!\\p{L})(${alternatives(WEEKDAY_OF.keys())})(?!\\p{L})`;

const tidy = (name: string): string => name.replaceAll(/ {2,}/g, ' ');
/** 1 to 12; null where it is no month. */
export const monthOf = (folded: string): number | null => {
  const index = MONTH_OF.get(tidy(folded));
  return index === undefined ? null : index + 1;
};
/** 0 (Monday) to 6; null where it is no day of the week. */
export const weekdayOf = (folded: string): number | null => WEEKDAY_OF.get(tidy(folded)) ?? null;
