import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { grammarReader } from '../../../lambda/facts/grammar.ts';

const read = (text: string) =>
  grammarReader.read({ scope: 'test', language: 'en', title: '', publishedAt: '2024-06-12', text });
const people = (text: string): readonly string[] =>
  read(text).flatMap((fact) => (fact.kind === 'person' ? [`${fact.name}, ${fact.jobTitle}`] : []));
const speakers = (text: string): readonly (string | null | undefined)[] =>
  read(text).flatMap((fact) => (fact.kind === 'quote' ? [fact.speaker?.name] : []));

describe('titles that are surnames', () => {
  it('behind a given name, with the post on either side', () => {
    assert.deepEqual(people('“We need safe roads for everybody,” said Amy Pope, IOM Director General.'), [
      'Amy Pope, IOM Director General',
    ]);
    assert.deepEqual(people('“We need safe roads for everybody,” said IOM Director General Amy Pope.'), [
      'Amy Pope, IOM Director General',
    ]);
    for (const name of ['Ann King', 'Peter Prince', 'William Judge', 'Mary Bishop'])
      assert.deepEqual(people(`“The road is open to all of them,” said ${name}, UNHCR spokesperson.`), [
        `${name}, UNHCR spokesperson`,
      ]);
  });
  it('by itself, where the text has the full name', () => {
    const text =
      '“We need safe roads for everybody,” said Amy Pope, IOM Director General. “We will stay as long as it takes,” Pope said.';
    assert.deepEqual(speakers(text), ['Amy Pope', 'Amy Pope']);
    const positions = read('Amy Pope, IOM Director General, visited Chad. Pope urged donors to fund the plan.').flatMap(
      (f) => (f.kind === 'position' ? [`${f.actor} ${f.stance}`] : []),
    );
    assert.deepEqual(positions, ['Amy Pope calls_for']);
  });
  it('a title stays a title', () => {
    const text = 'Amy Pope, IOM Director General, met King Abdullah. “This is a matter of justice,” said Pope Francis.';
    assert.deepEqual(speakers(text), ['Francis']);
    assert.ok(people(text).some((person) => person.startsWith('Amy Pope')));
  });
});
