import assert from 'node:assert/strict';
import { test } from 'node:test';
import { read } from './read.ts';

/** Quotations of the title as `words > speaker`. */
const ofTitle = (title: string, text: string, language = 'en'): readonly string[] =>
  read('quote', text, { language, title })
    .filter(({ evidence }) => evidence.field === 'title')
    .map((quote) => `${quote.text} > ${quote.speaker?.name ?? '-'}`);

const BODY =
  'Rosa Vidal, the Secretary-General of the union, spoke. “We will not leave anyone behind here,” Rosa Vidal said.';

test('a title has words of speech that the body has too', () =>
  assert.deepEqual(ofTitle('“We will not leave anyone behind”', BODY), [
    'We will not leave anyone behind > Rosa Vidal',
  ]));

test('a title says who spoke: by name, by post, by the letters of a post', () => {
  assert.deepEqual(ofTitle('Rosa Vidal: “The time to act is now”', BODY), ['The time to act is now > Rosa Vidal']);
  assert.deepEqual(ofTitle('“The time to act is now”, says union Secretary-General', BODY), [
    'The time to act is now > Rosa Vidal',
  ]);
  const body = 'Le Représentant spécial du Secrétaire général, Paul Obi, a visité le camp de la ville.';
  assert.deepEqual(ofTitle('Le RSSG aux volontaires : « Vous êtes le cœur de cette ville »', body, 'fr'), [
    'Vous êtes le cœur de cette ville > Paul Obi',
  ]);
});

test('names and slogans in a title are no speech', () => {
  assert.deepEqual(ofTitle('Festival “Four Short Films About Home” opens', BODY), []);
  assert.deepEqual(ofTitle('Workshop on “how to stay safe online” held', BODY), []);
});
