import type { Stance, StanceVerb } from '../../positions/lexicon.ts';

export type Forms = Required<Pick<StanceVerb, 'finite' | 'first' | 'infinitive' | 'participle' | 'gerund'>>;

/** A verb in -ar by its stem: "exhort", "conden"; `present` where the stem changes ("alient"). */
export const arForms = (stem: string, present = stem): Forms => {
  const soft = stem.endsWith('g')
    ? `${stem}u`
    : stem.endsWith('c')
      ? `${stem.slice(0, -1)}qu`
      : stem.endsWith('z')
        ? `${stem.slice(0, -1)}c`
        : stem;
  return {
    finite: `${present}a ${present}an ${stem}ó ${stem}aron ${stem}aba ${stem}aban ${stem}ará ${stem}arán`,
    first: `${stem}amos ${present}o ${soft}emos ${stem}aremos ${soft}é`,
    infinitive: `${stem}ar`,
    participle: `${stem}ado ${stem}ada ${stem}ados ${stem}adas`,
    gerund: `${stem}ando`,
  };
};

export type Rest = Omit<StanceVerb, 'stance' | 'finite' | 'first' | 'infinitive' | 'participle' | 'gerund'>;

export const ar = (stance: Stance, stem: string, rest: Rest = {}, present = stem): StanceVerb => ({
  stance,
  ...arForms(stem, present),
  ...rest,
});

/** Verbs whose forms are written out: present, past, "we", infinitive, participle, gerund. */
export const irregular = (
  stance: Stance,
  finite: string,
  first: string,
  infinitive: string,
  participle: string,
  gerund: string,
  rest: Rest = {},
): StanceVerb => ({
  stance,
  finite,
  first,
  infinitive,
  participle,
  gerund,
  ...rest,
});
