/** Writes as fast as a stream's reader reads, so that nothing piles up; says false once nobody reads any more. Rejects for any other trouble. */
export function writerTo(stream: NodeJS.WritableStream): (text: string) => Promise<boolean> {
  let trouble: Error | undefined;
  stream.on('error', (error) => (trouble = error));
  const state = (): boolean => {
    if (trouble && !('code' in trouble && trouble.code === 'EPIPE')) throw trouble;
    return !trouble;
  };
  return async (text) => {
    if (!state() || text === '' || stream.write(text)) return state();
    await new Promise<void>((resolve) => {
      const settle = (): void => {
        stream.off('drain', settle).off('error', settle).off('close', settle);
        resolve();
      };
      stream.on('drain', settle).on('error', settle).on('close', settle);
    });
    return state();
  };
}
