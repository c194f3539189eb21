import type { Fact, Period, Speaker } from '../../lambda/contract/fact.ts';

const number = new Intl.NumberFormat('en', { maximumFractionDigits: 4 });

const amount = (fact: { value?: number; minValue?: number; maxValue?: number }): string =>
  fact.value === undefined
    ? `${number.format(fact.minValue ?? Number.NaN)}–${number.format(fact.maxValue ?? Number.NaN)}`
    : number.format(fact.value);

const during = (period: Period | null): string => {
  if (period === null) return '';
  if (period.start === period.end) return ` on ${period.start}`;
  if (period.start === null) return ` until ${period.end}`;
  if (period.end === null) return ` since ${period.start}`;
  return ` from ${period.start} to ${period.end}`;
};
const hedge = (qualifier: string): string => (qualifier === 'exact' ? '' : `${qualifier.replaceAll('_', ' ')} `);
const by = (source: string | null): string => (source === null ? '' : `, says ${source}`);
const to = (addressee: string | null): string => (addressee === null ? '' : ` (${addressee})`);
const speaker = (s: Speaker | null): string =>
  [s?.name, s?.jobTitle].filter((part) => part !== null && part !== undefined).join(', ') || 'unnamed';

/** One fact in one line, for people: what it says, without its sentence. */
export const describeFact = (fact: Fact): string => {
  switch (fact.kind) {
    case 'statistic': {
      const unit = fact.unit === 'percent' ? ' %' : fact.unit === 'multiple' ? ' times' : '';
      const where = fact.places.length > 0 ? ` in ${fact.places.join(', ')}` : '';
      return `${hedge(fact.qualifier)}${amount(fact)}${unit} ${fact.unitText} (${fact.indicator})${where}${during(fact.period)}${by(fact.source)}`;
    }
    case 'money':
      return `${hedge(fact.qualifier)}${fact.currency} ${amount(fact)} (${fact.purpose})${during(fact.period)}${by(fact.source)}`;
    case 'quote':
      return speaker(fact.speaker);
    case 'person':
      return [fact.name, fact.jobTitle, fact.affiliation].filter((part) => part !== null).join(', ');
    case 'organization':
      return [fact.name, ...fact.aliases].join(' = ');
    case 'place':
      return fact.countryCode === null ? fact.name : `${fact.name} (${fact.countryCode})`;
    case 'date':
      return during(fact).trim();
    case 'document':
      return `${fact.title} (${fact.type})`;
    case 'contact':
      return [fact.name, fact.affiliation, ...fact.telephones, ...fact.emails]
        .filter((part) => part !== null)
        .join(', ');
    case 'position':
      return `${fact.actor}: ${fact.stance.replaceAll('_', ' ')}${to(fact.addressee)}: ${fact.object}`;
  }
};
