import type { Stance, StanceVerb } from '../../positions/lexicon.ts';

/** Base, third person, past and -ing form of a verb. */
export const verb = (
  stance: Stance,
  forms: `${string} ${string} ${string} ${string}`,
  rest: Omit<StanceVerb, 'stance' | 'finite' | 'infinitive' | 'participle' | 'gerund'> = {},
): StanceVerb => {
  const [base = '', third = '', past = '', gerund = ''] = forms.split(' ');
  return { stance, finite: `${base} ${third} ${past}`, infinitive: base, participle: past, gerund, ...rest };
};

export const light = (forms: string) => {
  const [base = '', third = '', past = '', gerund = '', participle = past] = forms.split(' ');
  return { finite: `${base} ${third} ${past}`, infinitive: base, participle, gerund };
};
