/**
 * Stands in for the engine: answers the overlay with the plan that a test has put into storage, its words looked up in the
 * article's text.
 */
const api = globalThis.browser ?? globalThis.chrome;

function spanOf(text, words) {
  const start = text.indexOf(words);
  if (start < 0) throw new Error(`the article has no "${words}"`);
  return [start, start + words.length];
}

function readingOf(plan, article) {
  const { text } = article;
  const because = (list = []) =>
    list.map(({ evidence, ...rest }) => ({ ...rest, ...(evidence ? { span: spanOf(text, evidence) } : {}) }));
  return {
    version: 1,
    article,
    story: { id: 'harbour', title: 'The harbour', score: 1, because: ['Test.'] },
    speakers: (plan.speakers ?? []).map((speaker) => ({ mentions: [], ...speaker })),
    attributions: (plan.attributions ?? []).map(({ content, source, cue, ...rest }) => ({
      form: 'direct',
      score: 1,
      ...rest,
      source: source ? [spanOf(text, source)] : [],
      cue: cue ? [spanOf(text, cue)] : [],
      content: [spanOf(text, content)],
    })),
    figures: (plan.figures ?? []).map(({ words, because: why, ...rest }) => ({
      kind: 'killed',
      min: null,
      max: null,
      vague: false,
      flags: [],
      ...rest,
      span: spanOf(text, words),
      because: because(why),
    })),
    disclaimers: [],
  };
}

api.runtime.onMessage.addListener((message, _sender, reply) => {
  if (message.type !== 'overlay/read') return false;
  api.storage.local.get(['plan', 'reads']).then(({ plan, reads = 0 }) => {
    api.storage.local.set({ reads: reads + 1 });
    // Some first messages may be lost, as when the browser ends the background.
    if (reads < (plan.lose ?? 0)) return reply(undefined);
    if (plan.answer) return reply(plan.answer);
    reply({ kind: 'reading', reading: readingOf(plan, message.article), card: plan.card ?? null });
  });
  return true;
});
