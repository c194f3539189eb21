import recognizers from '@microsoft/recognizers-text-suite';
import * as chrono from 'chrono-node';
import { type Baseline, type FoundFact, found, type GoldText } from './found.ts';

const CULTURE = 'en-us';

interface Recognized {
  readonly start: number;
  /** Inclusive. */
  readonly end: number;
  readonly resolution: { readonly value?: string | null; readonly isoCurrency?: string; readonly unit?: string };
}

const CURRENCIES: Readonly<Record<string, string>> = { Dollar: 'USD', Euro: 'EUR' };
const iso = (date: Date): string => date.toISOString().slice(0, 10);

const amountOf = ({ resolution }: Recognized): number => Number.parseFloat(resolution.value ?? 'NaN');

const figures = ({ text }: GoldText): FoundFact[] => {
  const money = (recognizers.recognizeCurrency(text, CULTURE) as readonly Recognized[]).flatMap((one) => {
    const currency = one.resolution.isoCurrency ?? CURRENCIES[one.resolution.unit ?? ''];
    return Number.isNaN(amountOf(one)) || currency === undefined
      ? []
      : [found('money', text, one.start, one.end + 1, { value: amountOf(one), currency })];
  });
  const isMoney = (one: Recognized): boolean =>
    money.some(({ evidence }) => evidence.start <= one.end && one.start < evidence.end);
  const statistics = [
    ...(recognizers.recognizePercentage(text, CULTURE) as readonly Recognized[]),
    ...(recognizers.recognizeNumber(text, CULTURE) as readonly Recognized[]),
  ].filter((one) => !Number.isNaN(amountOf(one)) && !isMoney(one));
  return [
    ...money,
    ...statistics.map((one) => found('statistic', text, one.start, one.end + 1, { value: amountOf(one) })),
  ];
};

/** Last day of what a result names: of its month where it names no day, of its year where it names no month. */
const lastDay = (components: chrono.ParsedComponents): Date => {
  const date = components.date();
  if (components.isCertain('day') || components.isCertain('weekday')) return date;
  const month = components.isCertain('month') ? date.getUTCMonth() + 1 : 12;
  return new Date(Date.UTC(date.getUTCFullYear(), month, 0, 12));
};
const firstDay = (components: chrono.ParsedComponents): Date => {
  const date = components.date();
  if (components.isCertain('day') || components.isCertain('weekday')) return date;
  return new Date(Date.UTC(date.getUTCFullYear(), components.isCertain('month') ? date.getUTCMonth() : 0, 1, 12));
};

/** chrono in British order, with whole months and years as the contract has them. */
const dates = ({ text, published }: GoldText): FoundFact[] => {
  const reference = published == null ? new Date() : new Date(`${published.slice(0, 10)}T12:00:00Z`);
  return chrono.en.GB.parse(text, { instant: reference, timezone: 0 }).map(({ index, text: exact, start, end }) =>
    found('date', text, index, index + exact.length, { start: iso(firstDay(start)), end: iso(lastDay(end ?? start)) }),
  );
};

/** chrono-node for dates, Microsoft's recognizers for numbers, percentages and money. */
export const chronoAndRecognizers: Baseline = {
  name: 'chrono-node + @microsoft/recognizers-text-suite',
  kinds: ['statistic', 'money', 'date'],
  read: (release) => [...figures(release), ...dates(release)],
};
