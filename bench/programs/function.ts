type Handler = (event: unknown, context: unknown) => Promise<void>;

const { handler } = require(process.argv[2]) as { handler: Handler };

/** Runs the function as Lambda does: in a process of its own, one event after the other. */
process.on('message', ({ event, milliseconds }: { event: unknown; milliseconds: number }) => {
  const end = performance.now() + milliseconds;
  void handler(event, { getRemainingTimeInMillis: () => end - performance.now() }).then(() => process.send!('done'));
});
