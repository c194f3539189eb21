import type { Stance, StanceVerb } from '../../positions/lexicon.ts';

/** A participle in its four forms: "salué", "saluée", "salués", "saluées". */
export const agreed = (participle: string): string =>
  ['', 'e', 's', 'es'].map((end) => `${participle}${end}`).join(' ');

/** A verb in -er by its stem: "salu", "exhort", "dénonc". */
export const er = (
  stance: Stance,
  stem: string,
  rest: Omit<StanceVerb, 'stance' | 'finite' | 'first' | 'infinitive' | 'participle' | 'gerund'> = {},
): StanceVerb => ({ stance, ...stemForms(stem), ...rest });

export const stemForms = (stem: string) => {
  const soft = stem.endsWith('g') ? `${stem}e` : stem.endsWith('c') ? `${stem.slice(0, -1)}ç` : stem;
  return {
    finite: `${stem}e ${stem}ent ${soft}ait ${soft}aient ${soft}a ${stem}èrent ${stem}era ${stem}eront`,
    first: `${soft}ons ${stem}erons`,
    infinitive: `${stem}er`,
    participle: agreed(`${stem}é`),
    gerund: `${soft}ant`,
  };
};
