import { type FactContext, sharedLayer } from '../context.ts';
import { countryLayer, mainCountry } from '../places/countries.ts';
import { plainCountry } from '../places/main-country.ts';
import { sharedName } from './named-currency.ts';

/** Countries whose own currency is written `$` or called peso, by their ISO 4217 code. */
const PESO: Readonly<Record<string, string>> = {
  AR: 'ARS',
  CL: 'CLP',
  CO: 'COP',
  DO: 'DOP',
  MX: 'MXN',
  UY: 'UYU',
  CU: 'CUP',
  PH: 'PHP',
};

/** Spanish text that names the dollar means it with every `$`. */
const NAMES_DOLLAR = /US\$|USD|\bd[oó]lares\b|\$US/;

/** "$5.914 millones", "$52.149.000": millions grouped by points, as Colombia and Chile write pesos. */
const PESO_NOTATION = /\$ ?\d{1,3}(?:\.\d{3})+(?! ?(?:US|d[oó]lares))/;

/** What a bare `$` (or "pesos") means in this release: the US dollar, unless a Spanish release writes its own pesos. */
const localCurrency = sharedLayer((context: FactContext): { dollar: string; peso: string } => {
  const counts = new Map<string, number>();
  for (const mentions of countryLayer(context).values())
    for (const { code } of mentions) if (PESO[code] !== undefined) counts.set(code, (counts.get(code) ?? 0) + 1);
  const main = plainCountry(context) ?? mainCountry(context);
  const code = main !== null && PESO[main] !== undefined ? main : [...counts].sort((a, b) => b[1] - a[1])[0]?.[0];
  const peso = code === undefined ? undefined : PESO[code];
  if (context.language !== 'es') return { dollar: 'USD', peso: peso ?? 'PHP' };
  const text = context.fields.map((field) => field.text).join('\n');
  const pesos = !NAMES_DOLLAR.test(text) && (peso !== undefined || PESO_NOTATION.test(text) || /\bpesos\b/.test(text));
  return { dollar: pesos ? (peso ?? 'COP') : 'USD', peso: peso ?? 'COP' };
});

/** Members of the Bank of Central African States, whose franc CFA is XAF; that of the West African ones is XOF. */
const CENTRAL_AFRICA = new Set(['CF', 'CG', 'CM', 'GA', 'GQ', 'TD']);

/** Which franc CFA a release means: Central Africa's where it is about one of its countries, or names no other. */
const cfaFranc = sharedLayer((context: FactContext): 'XAF' | 'XOF' => {
  const main = plainCountry(context) ?? mainCountry(context);
  if (main !== null) return CENTRAL_AFRICA.has(main) ? 'XAF' : 'XOF';
  const codes = [...countryLayer(context).values()].flat().map(({ code }) => code);
  return codes.length > 0 && codes.every((code) => CENTRAL_AFRICA.has(code)) ? 'XAF' : 'XOF';
});

/** How often the release names each country, the one that it is about above all. */
const countriesByWeight = sharedLayer((context: FactContext): readonly string[] => {
  const counts = new Map<string, number>();
  for (const mentions of countryLayer(context).values())
    for (const { code } of mentions) counts.set(code, (counts.get(code) ?? 0) + 1);
  const main = plainCountry(context) ?? mainCountry(context);
  const named = [...counts].sort((a, b) => b[1] - a[1]).map(([code]) => code);
  return main === null ? named : [main, ...named];
});

/**
 * ISO 4217 code of a currency as the number layer found it; null where its name is several countries' and the release
 * is about none of them.
 */
export const currencyOf = (context: FactContext, found: string): string | null => {
  const shared = sharedName(found);
  if (shared !== undefined) {
    const country = countriesByWeight(context).find((code) => shared.of[code] !== undefined);
    return country === undefined ? shared.else : (shared.of[country] ?? shared.else);
  }
  if (found === '$') return localCurrency(context).dollar;
  if (found === 'CFA') return cfaFranc(context);
  return found === 'PESO' ? localCurrency(context).peso : found;
};
