import type { FactKind, FactOf } from '../../../lambda/contract/fact.ts';
import { grammarReader } from '../../../lambda/facts/grammar.ts';

/** Reads one text and keeps the facts of one kind. */
export const read = <K extends FactKind>(
  kind: K,
  text: string,
  options: { language?: string; publishedAt?: string | null; title?: string } = {},
): readonly FactOf<K>[] =>
  grammarReader
    .read({
      scope: 'test',
      language: options.language ?? 'en',
      title: options.title ?? '',
      publishedAt: options.publishedAt === undefined ? '2018-03-15' : options.publishedAt,
      text,
    })
    .filter((fact): fact is FactOf<K> => fact.kind === kind);
