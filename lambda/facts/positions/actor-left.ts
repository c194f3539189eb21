import { actorFrom, actorOf, type Memory, mainActor, reportedBefore } from './actor.ts';
import type { Actor } from './names.ts';
import { afterTimes } from './object-end.ts';
import { type Subject, subjectAt } from './subject.ts';
import type { Usage } from './usage.ts';
import { type Clause, type PositionView, personBefore, quoteAt, quoteBefore } from './view.ts';
import { ownVoice, speakerOfQuote } from './voices.ts';
import { zoneBefore } from './zone.ts';

/** "El obispo dijo que pidió": a verb without a subject behind "that" has the one of the saying. */
const sayerOf = (view: PositionView, clause: Clause, at: number): Subject | null => {
  const { tokens, lexicon, speakers } = view;
  if (!lexicon.dropsSubject || tokens[at]?.lower !== 'que' || at <= clause.first) return null;
  const saying = tokens[at - 1]?.lower ?? '';
  if (!(speakers.lexicon.speechVerbs.has(saying) || lexicon.believes.has(saying))) return null;
  return subjectAt(view, zoneBefore(view, at - 1, clause).at, clause);
};

/** Tokens of who reports, between two commas: "the Ministry of Health and Sports of Peru said on Friday". */
const REPORTER_REACH = 18;

/** "…, a indiqué mardi l’OMS, appelant à": who is said to report between the commas before a participle. */
const reporterBeside = (view: PositionView, clause: Clause, comma: number, memory: Memory): Actor | null => {
  const { tokens, speakers } = view;
  if (tokens[comma]?.text !== ',') return null;
  let first = comma;
  while (first > clause.first && comma - first < REPORTER_REACH && (first === comma || tokens[first]?.text !== ','))
    first -= 1;
  if (tokens[first]?.text !== ',') return null;
  for (let at = first + 1; at < comma; at += 1) {
    const token = tokens[at];
    if (token === undefined || token.text !== token.lower || !speakers.lexicon.speechVerbs.has(token.lower)) continue;
    const opening = zoneBefore(view, at, clause).at;
    const behind = opening <= first ? afterTimes(view, at + 1, comma) : first + 1;
    const actor = actorFrom(view, { ...clause, next: comma }, behind, memory);
    return actor === null ? null : { name: actor.name, how: 'carried' };
  }
  return null;
};

/** Who a verb's subject is: to the left, of the clause before, or the speaker of the quotation. */
export const actorLeft = (view: PositionView, clause: Clause, usage: Usage, memory: Memory): Actor | null => {
  const { zone, voice } = usage;
  if (voice === 'first') {
    return ownVoice(view, clause, zone.at + 1);
  }
  if (voice === 'gerund') {
    // "…, the WHO reported today, urging": who reports beside it.
    const reporter = reporterBeside(view, clause, zone.at, memory);
    if (reporter !== null) return reporter;
    if (memory.sentence !== null) return { name: memory.sentence, how: 'carried' };
    // "« … », a déclaré M. Lajčák, se félicitant de": who spoke the quotation before.
    const spoken = quoteBefore(view, view.tokens[zone.at + 1]?.start ?? 0);
    const main = mainActor(view, clause, memory);
    return main ?? (spoken !== null && spoken.start >= clause.sentence.start ? speakerOfQuote(view, spoken) : null);
  }
  const subject = subjectAt(view, zone.at, clause);
  if (subject !== null) return actorOf(view, clause, subject, memory);
  const sayer = sayerOf(view, clause, zone.at);
  if (sayer !== null) return actorOf(view, clause, sayer, memory);
  // A sentence that begins with its verb: "Asimismo, exhortó a los Estados".
  if (!view.lexicon.dropsSubject || zone.at >= clause.first) return null;
  // “Estamos preocupados”: in a quotation it is the speaker who speaks.
  const quote = quoteAt(view, view.tokens[zone.at + 1]?.start ?? 0);
  if (quote !== null) return speakerOfQuote(view, quote);
  const person = personBefore(view, view.tokens[zone.at + 1]?.start ?? 0);
  const name = reportedBefore(view, clause)?.name ?? memory.last ?? person?.person.name ?? null;
  return name === null ? null : { name, how: 'carried' };
};
