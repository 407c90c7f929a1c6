import { matrixPage } from '../src/report/matrix-page';
import { matrixOf } from '../src/report/matrix';
import { largeInput } from '../tests/report/example-input';

/** node rendering.ts IMPLEMENTATIONS REQUIREMENTS: folds and renders the matrix page; prints it in base64 beside the time. */
function main(implementations: number, requirements: number): void {
  const input = largeInput(implementations, requirements);
  const startedAt = performance.now();
  const page = matrixPage(matrixOf(input), input);
  const milliseconds = performance.now() - startedAt;
  process.stdout.write(JSON.stringify({ milliseconds, megabytes: Math.round(process.resourceUsage().maxRSS / 1024), page: Buffer.from(page).toString('base64') }));
}

main(Number(process.argv[2] ?? 50), Number(process.argv[3] ?? 2000));
