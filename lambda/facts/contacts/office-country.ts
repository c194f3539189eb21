import english from 'i18n-iso-countries/langs/en.json' with { type: 'json' };

/** Longest country name looked for, in words: "Bosnia and Herzegovina" has three. */
const LONGEST = 4;

const codes = new Map<string, string>();
for (const [code, names] of Object.entries(english.countries))
  for (const name of Array.isArray(names) ? names : [names]) codes.set(name.toLowerCase(), code);

/** ISO 3166-1 alpha-2 code of the first country that a contact block names ("IOM Nigeria"), or null. */
export const officeCountry = (block: string): string | null => {
  const words =
    block
      .slice(0, 2000)
      .toLowerCase()
      .match(/\p{L}[\p{L}’'-]*/gu) ?? [];
  for (let at = 0; at < words.length; at++)
    for (let length = Math.min(LONGEST, words.length - at); length > 0; length--) {
      const code = codes.get(words.slice(at, at + length).join(' '));
      if (code !== undefined) return code;
    }
  return null;
};
