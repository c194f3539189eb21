/**
 * Words of languages without a grammar that stand right beside a numeral: what multiplies it, its currency, its per
 * cent. Arabic, German, Dutch, Italian, Portuguese, Russian, Ukrainian, Polish and Turkish; none of them is a word of
 * another meaning behind a numeral in another of these.
 */
const words = <T>(value: T, list: string): readonly (readonly [string, T])[] =>
  list.split(', ').map((word) => [word, value] as const);

export const OTHER_SCALES: readonly (readonly [string, number])[] = [
  ...words(
    1_000,
    'ألف, آلاف, tausend, tsd, duizend, mila, mil, тыс, тысяч, тысячи, тысяча, тисяч, тисячі, тис, tys, tysięcy, tysiące, bin',
  ),
  ...words(
    1_000_000,
    'مليون, ملايين, million, millionen, mio, miljoen, milione, milioni, mln, milhão, milhões, млн, миллион, миллиона, миллионов, мільйон, мільйона, мільйони, мільйонів, milion, miliony, milionów, milyon',
  ),
  ...words(
    1_000_000_000,
    'مليار, مليارات, milliarde, milliarden, mrd, miljard, miliardo, miliardi, mld, bilhão, bilhões, млрд, миллиард, миллиарда, миллиардов, мільярд, мільярда, мільярди, мільярдів, miliard, miliardy, miliardów, milyar',
  ),
];

export const OTHER_CURRENCIES: readonly (readonly [string, string])[] = [
  ...words(
    'USD',
    'دولار, دولارا, دولارات, دولار أمريكي, دولار أميركي, dollar, us - dollar, dollari, di dollari, dólares, de dólares, dólares americanos, de dólares americanos, доллар, доллара, долларов, долларов сша, долар, долари, доларів, доларів сша, dolarów, dolar, abd doları',
  ),
  ...words('EUR', 'يورو, euro, euros, di euro, de euros, евро, євро, avro'),
  ...words('UAH', 'гривень, гривні, гривня, гривен'),
  ...words('RUB', 'рублей, рубля, рубль'),
];

export const OTHER_PERCENT: readonly (readonly [string, true])[] = [
  ...words(
    true as const,
    '%, prozent, procent, per cento, por cento, процентов, процента, процент, відсотків, відсотки, відсотка, في المائة, في المئة, بالمائة, بالمئة',
  ),
];

/** Months in the forms that dates have; as weak words, for alone some are others. */
export const OTHER_MONTHS: Readonly<Record<string, number>> = Object.fromEntries(
  (
    [
      'januar, jänner, januari, gennaio, janeiro, января, январе, січня, січні, stycznia, ocak',
      'februar, februari, febbraio, fevereiro, февраля, феврале, лютого, лютому, lutego, şubat',
      'märz, maart, marzo, março, марта, марте, березня, березні, marca, mart',
      'april, aprile, abril, апреля, апреле, квітня, квітні, kwietnia, nisan',
      'mai, mei, maggio, maio, мая, мае, травня, травні, maja, mayıs',
      'juni, giugno, junho, июня, июне, червня, червні, czerwca, haziran',
      'juli, luglio, julho, июля, июле, липня, липні, lipca, temmuz',
      'august, augustus, agosto, августа, августе, серпня, серпні, sierpnia, ağustos',
      'september, settembre, setembro, сентября, сентябре, вересня, вересні, września, eylül',
      'oktober, ottobre, outubro, октября, октябре, жовтня, жовтні, października, ekim',
      'november, novembre, novembro, ноября, ноябре, листопада, листопаді, listopada, kasım',
      'dezember, december, dicembre, dezembro, декабря, декабре, грудня, грудні, grudnia, aralık',
    ] as const
  ).flatMap((names, index) => names.split(', ').map((name) => [name, index + 1] as const)),
);
