import { isInDocument } from '../documents/layer.ts';
import { isCapitalised } from '../text/tokens.ts';
import type { VerbForm } from './compiled.ts';
import { afterwardsUsage, occasionUsage, sequelUsage } from './occasions.ts';
import { type Clause, isAcronym, type PositionView } from './view.ts';
import { type Zone, zoneBefore } from './zone.ts';

/** How a form of a verb stands in its clause; null where it takes no position. */
export interface Usage {
  readonly voice: 'active' | 'first' | 'gerund' | 'passive';
  readonly zone: Zone;
  /** Index of the comma that its object ends before, where the sentence opens with it. */
  readonly until?: number;
}

/** Is the token a verb's form by its letters? Outside of headlines a capital inside a sentence is a name. */
export const mayBeVerb = (view: PositionView, clause: Clause, at: number): boolean =>
  view.field.field === 'title' ||
  at === clause.first ||
  !isCapitalised(view.tokens[at]) ||
  /^[“"«]$/.test(view.tokens[at - 1]?.text ?? '');

/** "The call for", "phone calls", "its appeal": a noun. */
const isNoun = (view: PositionView, clause: Clause, at: number, zone: Zone, form: VerbForm): boolean => {
  const { tokens, lexicon, speakers } = view;
  if (zone.modal || zone.have || zone.be || zone.infinitive) return false;
  const before = tokens[at - 1];
  if (before === undefined || at === clause.first) return !form.gerund;
  // "Resolution 2736 demands": the number ends a name.
  if (before.kind === 'numeral' && isInDocument(view.context, view.field, before)) return false;
  // "joined the UN in calling for".
  if (form.gerund && /^(?:in|by|while|en|al)$/.test(before.lower)) return false;
  if (before.kind === 'numeral' || lexicon.articles.has(before.lower) || before.lower === 's') return true;
  if (lexicon.prepositions.has(before.lower) && !form.gerund) return true;
  const subject = tokens[zone.at];
  if (subject === undefined) return true;
  const word = subject.lower;
  if (lexicon.we.has(word) || lexicon.he.has(word) || lexicon.it.has(word) || lexicon.they.has(word)) return false;
  // "attention to and support for": what "and" joins is no verb.
  if (lexicon.and.has(word) && lexicon.prepositions.has(tokens[zone.at - 1]?.lower ?? '')) return true;
  const stands =
    isCapitalised(subject) || /^[,)]$/.test(subject.text) || lexicon.relatives.has(word) || lexicon.and.has(word);
  if (stands) return form.infinitive && !form.participle && isCapitalised(subject) && !isPlural(view, zone.at, clause);
  // "given the program welcome access": the base form has a plural before it.
  if (form.infinitive && !form.participle && !isPlural(view, zone.at, clause)) return true;
  return !(
    lexicon.roles.has(word) ||
    speakers.lexicon.titleHeads.has(word) ||
    speakers.lexicon.organizationNouns.has(word)
  );
};

/** "IOM and UNHCR call", "Member States call": more than one. */
const isPlural = (view: PositionView, at: number, clause: Clause): boolean => {
  const { tokens, lexicon } = view;
  const word = tokens[at];
  if (word === undefined) return false;
  if (word.lower.endsWith('s') && !isAcronym(word)) return true;
  for (let index = at; index >= Math.max(clause.first, at - 12); index -= 1)
    if (lexicon.and.has(tokens[index]?.lower ?? '') || tokens[index]?.text === ',') return true;
  return false;
};

/** "…, calling on", "by urging", "a statement condemning". */
const opensPhrase = (view: PositionView, clause: Clause, zone: Zone): boolean => {
  const token = view.tokens[zone.at];
  if (zone.at < clause.first || token === undefined) return true;
  return (
    token.text === ',' ||
    view.lexicon.and.has(token.lower) ||
    /^(?:in|by|en|al|statement|letter|communiqué|resolution|comunicado|resolución|résolution|while|message|declaration)$/.test(
      token.lower,
    )
  );
};

/** Tokens between an auxiliary and the second of its participles. */
const AUXILIARY_REACH = 30;

/** "ont salué l’accord et appelé …": a participle that shares the auxiliary of the one before. */
const sharesAuxiliary = (view: PositionView, clause: Clause, zone: Zone): boolean => {
  if (!view.lexicon.and.has(view.tokens[zone.at]?.lower ?? '')) return false;
  for (let at = zone.at - 1; at >= Math.max(clause.first, zone.at - AUXILIARY_REACH); at -= 1)
    if (view.lexicon.have.has(view.tokens[at]?.lower ?? '')) return true;
  return false;
};

/** French tells with an infinitive as well: "Et Mme Diallo de saluer", "Le préfet, M. Ba, de remercier". */
const narrates = (view: PositionView, clause: Clause, at: number, zone: Zone): boolean => {
  if (!/^d[e’']?$/.test(view.tokens[at - 1]?.lower ?? '')) return false;
  return view.tokens[zone.at]?.text === ',' || view.tokens[clause.first]?.lower === 'et';
};

/**
 * Decides what a form is here. `reflexive`: the verb needs its pronoun ("se félicite"); without that need a pronoun
 * makes it say something else ("se pide").
 */
export const usageOf = (
  view: PositionView,
  clause: Clause,
  at: number,
  form: VerbForm,
  options: { readonly alsoNoun: boolean; readonly reflexive: boolean },
): Usage | null => {
  const zone = zoneBefore(view, at, clause);
  const opening = form.infinitive ? view.lexicon.letMe.endingAt(view.tokens, at - 1) : null;
  if (opening !== null && opening.first >= clause.first)
    return { voice: 'first', zone: { ...zone, at: opening.first - 1 } };
  const taken = form.infinitive ? (occasionUsage(view, clause, at) ?? sequelUsage(view, clause, at)) : null;
  if (taken !== null) return taken;
  const afterwards = afterwardsUsage(view, clause, at, form);
  if (afterwards !== null && !options.reflexive) return afterwards;
  if (zone.void) return null;
  if (options.reflexive !== zone.reflexive && !(options.reflexive && form.first)) return null;
  if (options.alsoNoun && isNoun(view, clause, at, zone, form)) return null;
  if (form.gerund && zone.be) return { voice: 'active', zone };
  if (form.participle && zone.have && !(zone.be && !options.reflexive)) return { voice: 'active', zone };
  if (form.participle && zone.be) return { voice: options.reflexive ? 'active' : 'passive', zone };
  if (form.infinitive && (zone.infinitive || zone.licensed)) {
    if (zone.licensed) return { voice: 'active', zone };
    if (zone.infinitive && !narrates(view, clause, at, zone)) return null;
    if (zone.infinitive) return { voice: 'active', zone };
  }
  if (zone.infinitive) return null;
  if (form.first && !form.finite) return { voice: 'first', zone };
  if (form.infinitive && zone.modal) return { voice: 'active', zone };
  if (form.finite && !(zone.be || zone.have)) return { voice: 'active', zone };
  if (form.participle && sharesAuxiliary(view, clause, zone)) return { voice: 'active', zone };
  if (form.gerund && opensPhrase(view, clause, zone)) return { voice: 'gerund', zone };
  return null;
};
