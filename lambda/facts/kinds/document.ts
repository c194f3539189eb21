import type { DocumentFact } from '../../contract/fact.ts';
import { type Draft, evidenceOf, type KindReader, sentenceAround } from '../context.ts';
import { documentsOf } from '../documents/layer.ts';
import type { DocumentCue } from '../documents/view.ts';

/** How often each cue is right, by reading: a known title never errs, capitals around a noun are at times a body. */
const CONFIDENCE: Readonly<Record<DocumentCue, number>> = {
  known: 0.95,
  numbered: 0.9,
  quoted: 0.85,
  acronym: 0.8,
  capitals: 0.75,
  named: 0.7,
};

/** `document`: each report, plan, agreement, law or data set once, where its title stands in full first. */
export const readDocuments: KindReader<'document'> = (context) => {
  const drafts: Draft<DocumentFact>[] = [];
  for (const { title, type, full, mentions } of documentsOf(context))
    drafts.push({
      kind: 'document',
      evidence: evidenceOf(full.field, full.start, full.end),
      sentence: sentenceAround(full.field, full.start, full.end),
      confidence: Math.max(...mentions.map((mention) => CONFIDENCE[mention.cue])),
      title,
      type,
    });
  return drafts;
};
