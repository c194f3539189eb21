/** Names that several countries' currencies share, as the number layer gives them, with the code by country. */
const SHARED_NAMES = {
  RUPEE: {
    of: { IN: 'INR', NP: 'NPR', LK: 'LKR', PK: 'PKR', MU: 'MUR', SC: 'SCR', BT: 'INR' },
    // India's is most meant where nothing says whose.
    else: 'INR',
  },
  POUND: {
    of: { GB: 'GBP', EG: 'EGP', SD: 'SDG', SS: 'SSP', LB: 'LBP', SY: 'SYP' },
    else: 'GBP',
  },
  DINAR: {
    of: { IQ: 'IQD', JO: 'JOD', LY: 'LYD', TN: 'TND', DZ: 'DZD', KW: 'KWD', BH: 'BHD', RS: 'RSD' },
    else: null,
  },
  SHILLING: { of: { KE: 'KES', UG: 'UGX', TZ: 'TZS', SO: 'SOS' }, else: null },
  FRANC: {
    of: {
      CH: 'CHF',
      CD: 'CDF',
      BI: 'BIF',
      RW: 'RWF',
      DJ: 'DJF',
      GN: 'GNF',
      KM: 'KMF',
      ...Object.fromEntries(['BJ', 'BF', 'CI', 'GW', 'ML', 'NE', 'SN', 'TG'].map((code) => [code, 'XOF'] as const)),
      ...Object.fromEntries(['CF', 'CG', 'CM', 'GA', 'GQ', 'TD'].map((code) => [code, 'XAF'] as const)),
    },
    else: null,
  },
  RIYAL: { of: { SA: 'SAR', YE: 'YER', QA: 'QAR', OM: 'OMR', IR: 'IRR' }, else: null },
  LIRA: { of: { TR: 'TRY', LB: 'LBP', SY: 'SYP' }, else: null },
  KRONA: { of: { SE: 'SEK', NO: 'NOK', DK: 'DKK', IS: 'ISK' }, else: null },
  /** Hundredths, whose currency and worth nobody states. */
  CENT: { of: {}, else: null },
} as const satisfies Readonly<Record<string, SharedName>>;

interface SharedName {
  readonly of: Readonly<Record<string, string>>;
  /** Where no country that has one is named; null where the name alone means none. */
  readonly else: string | null;
}

/** The countries of a shared name, or undefined where the code is one of ISO 4217. */
export const sharedName = (found: string): SharedName | undefined =>
  Object.entries(SHARED_NAMES).find(([name]) => name === found)?.[1];
