/** How long a model may take for one release, in seconds: 8,000 tokens at 150 a second, and the wait before. */
export const MODEL_ANSWER_SECONDS = 60;
