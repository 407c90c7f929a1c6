/** node waiting.ts COUNT MILLISECONDS: how long so many waits take by themselves, one after another. */
async function main(count: number, delayMilliseconds: number): Promise<void> {
  const startedAt = performance.now();
  for (let index = 0; index < count; index += 1) await new Promise((resolve) => setTimeout(resolve, delayMilliseconds));
  process.stdout.write(JSON.stringify({ milliseconds: performance.now() - startedAt, megabytes: Math.round(process.resourceUsage().maxRSS / 1024) }));
}

void main(Number(process.argv[2] ?? 300), Number(process.argv[3] ?? 10));
