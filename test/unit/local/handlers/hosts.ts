/** Notes begin and end of each message, so that a test sees what ran side by side. */
const seen: { group: string; body: string; running: number }[] = [];
const running = new Map<string, number>();
(globalThis as Record<string, unknown>)['hosts'] = seen;

export const handler = async (event: {
  Records: { body: string; attributes: Record<string, string> }[];
}): Promise<void> => {
  for (const { body, attributes } of event.Records) {
    const group = attributes['MessageGroupId'] ?? '';
    running.set(group, (running.get(group) ?? 0) + 1);
    seen.push({ group, body, running: running.get(group) ?? 0 });
    if (body.startsWith('slow')) await new Promise((resolve) => setTimeout(resolve, 100));
    running.set(group, (running.get(group) ?? 0) - 1);
    if (body === 'fail') throw new Error('asked to fail');
  }
};
