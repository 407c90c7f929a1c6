import { Given, Then, When } from '@cucumber/cucumber';
import type { Exchange, Finding } from '../../src/evidence';
import { type MilepostWorld, need } from '../../steps/world';

/* A driver that answers after BENCH_DELAY milliseconds (0: at once), and records what an HTTP exchange would. */
const delayMilliseconds = Number(process.env['BENCH_DELAY'] ?? 0);
const body = Buffer.alloc(2_000, 'x');

class InstantScene {
  answer: Exchange | undefined;
}

Given('an implementation that answers at once', function (this: MilepostWorld) {
  this.point('rolie-server');
});

When('the client asks', async function (this: MilepostWorld) {
  const startedAt = new Date().toISOString();
  if (delayMilliseconds > 0) await new Promise((resolve) => setTimeout(resolve, delayMilliseconds));
  const exchange: Exchange = {
    protocol: 'https',
    purpose: 'ask',
    startedAt,
    endedAt: new Date().toISOString(),
    sent: { startLine: 'GET / HTTP/1.1', headers: [['Host', 'bench']], body: new Uint8Array() },
    received: { startLine: 'HTTP/1.1 200 OK', headers: [['Content-Type', 'text/plain']], body },
  };
  this.recorder.record(exchange);
  this.scene(InstantScene).answer = exchange;
});

Then('the answer is right', function (this: MilepostWorld) {
  this.judge(rightAnswer(need(this.scene(InstantScene).answer, 'an answer')));
});

function rightAnswer({ received }: Exchange): readonly Finding[] {
  return received?.startLine.includes('200') ? [] : [{ where: 'status', expected: '200', actual: received?.startLine ?? 'nothing' }];
}
