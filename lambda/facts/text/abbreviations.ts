/** Words that end in a full stop without ending a sentence; the languages share one list, for names cross borders. */
const ABBREVIATIONS: ReadonlySet<string> = new Set(
  (
    'dr mr mrs ms prof st ste sr sra sres dra lic ing mme mlle mgr hon rev gen col lt maj capt sgt amb gov sen rep ' +
    'no nos nr núm tel tél ext cf vs approx ca fig vol art arts inc ltd corp co dept est ' +
    'jan feb mar apr jun jul aug sept sep oct nov dec janv févr avr juil déc ene abr ago dic p pp e.g i.e ee.uu u.s u.n u.k h.e s.e ss.ee a.m p.m d.c'
  ).split(' '),
);

/** Longest abbreviation looked at, in code units: bounds the work for one segment. */
const LONGEST = 12;

/** Does the text end in an abbreviation or a single initial ("Dr.", "No.", "William L.")? */
export const endsInAbbreviation = (text: string): boolean => {
  if (!text.endsWith('.')) return false;
  const tail = text.slice(-LONGEST - 1, -1);
  const word = tail.slice(tail.search(/(?<=^|[\s("“«'‘])[^\s("“«'‘]*$/u));
  if (/^\p{Lu}$/u.test(word) || /^(?:\p{Lu}\.){1,4}\p{Lu}$/u.test(word)) return true;
  return ABBREVIATIONS.has(word.toLowerCase());
};
