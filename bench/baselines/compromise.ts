import nlp from 'compromise';
import { type Baseline, firstOfEach, found } from './found.ts';

interface Match {
  readonly text: string;
  readonly offset: { readonly start: number; readonly length: number };
  readonly number?: { readonly num: number | null };
}

const MARKS = /^[\s"“”‘’«».,;:()]+|[\s"“”‘’«».,;:()]+$/g;

/** compromise 14, as its documentation uses it: numbers, quotations, people, places, organizations. */
export const compromise: Baseline = {
  name: 'compromise',
  kinds: ['statistic', 'quote', 'person', 'place', 'organization'],
  read({ text }) {
    const doc = nlp(text);
    const matches = (view: { json(options: object): unknown }): readonly Match[] =>
      view.json({ offset: true }) as readonly Match[];
    const end = ({ offset }: Match): number => offset.start + offset.length;
    const named = (kind: string, view: { json(options: object): unknown }) =>
      matches(view).map((match) =>
        found(kind, text, match.offset.start, end(match), { name: match.text.replaceAll(MARKS, '') }),
      );
    return [
      ...matches(doc.numbers()).flatMap((match) =>
        match.number?.num == null
          ? []
          : [found('statistic', text, match.offset.start, end(match), { value: match.number.num })],
      ),
      ...matches(doc.quotations()).map((match) =>
        found('quote', text, match.offset.start, end(match), { text: match.text }),
      ),
      ...firstOfEach([
        ...named('person', doc.people()),
        ...named('place', doc.places()),
        ...named('organization', doc.organizations()),
      ]),
    ];
  },
};
