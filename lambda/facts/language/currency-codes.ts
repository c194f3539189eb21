import { wordsOf } from '../text/phrases.ts';

/** Signs that name their currency in any language; a bare `$` names no country and is settled by the release. */
export const CURRENCY_SIGNS: readonly (readonly [string, string])[] = [
  ['us$', 'USD'],
  ['us $', 'USD'],
  ['usd$', 'USD'],
  ['usd $', 'USD'],
  ['$us', 'USD'],
  ['$ us', 'USD'],
  ['u.s. $', 'USD'],
  ['u$s', 'USD'],
  ['u$', 'USD'],
  ['us dollars', 'USD'],
  ['usd dollars', 'USD'],
  ['$', '$'],
  ['€', 'EUR'],
  ['£', 'GBP'],
  ['¥', 'JPY'],
  ['₱', 'PHP'],
  ['₹', 'INR'],
  ['₦', 'NGN'],
  ['₴', 'UAH'],
  ['₺', 'TRY'],
  ['a$', 'AUD'],
  ['au$', 'AUD'],
  ['aud$', 'AUD'],
  ['aud $', 'AUD'],
  ['aus$', 'AUD'],
  ['c$', 'CAD'],
  ['ca$', 'CAD'],
  ['cad$', 'CAD'],
  ['cad $', 'CAD'],
  ['cdn$', 'CAD'],
  ['can$', 'CAD'],
  ['nz$', 'NZD'],
  ['r$', 'BRL'],
  ['hk$', 'HKD'],
  ['s$', 'SGD'],
  ['ks', 'MMK'],
  ['mmk', 'MMK'],
  ['rs', 'INR'],
  ['rs.', 'INR'],
  ['php', 'PHP'],
  ['ksh', 'KES'],
  ['kshs', 'KES'],
  ['ush', 'UGX'],
  ['fcfa', 'XOF'],
  ['cfaf', 'XOF'],
  ['euro', 'EUR'],
  ['euros', 'EUR'],
];

/** ISO 4217 codes in use in press texts, left out those that are everyday words in capitals (ALL, TOP, TRY). */
export const CURRENCY_CODES: readonly (readonly [string, string])[] = wordsOf(
  'AED AFN AMD AOA ARS AUD AZN BDT BGN BHD BIF BOB BRL BWP CAD CDF CHF CLP CNY COP CRC CZK DJF DKK DOP DZD EGP ERN ETB EUR FJD GBP ' +
    'GEL GHS GMD GNF GTQ HNL HRK HTG HUF IDR ILS INR IQD IRR ISK JMD JOD JPY KES KGS KHR KRW KWD KZT LBP LKR LRD LYD MDL MGA MKD ' +
    'MMK MNT MRO MRU MVR MWK MXN MYR MZN NGN NIO NOK NPR NZD OMR PAB PEN PGK PHP PKR PLN PYG QAR RON RSD RUB RWF SAR SBD SEK SGD ' +
    'SLL SSP SYP SZL THB TJS TMT TND TTD TWD TZS UAH UGX USD UYU UZS VEF VES VND VUV XAF XCD XOF XPF YER ZAR ZMW',
).map((code) => [code.toLowerCase(), code] as const);
