import type { ClientAnswer } from '../src/drivers/rolie-client/answer';
import { type Exercise, exercises } from '../src/drivers/rolie-host/publishing-sites';
import { fieldOf } from '../src/drivers/rolie-host/reply';
import type { Listed, Published } from '../src/oracles/rolie-client-publishing';
import { Inconclusive } from '../src/verdict';
import { type Act, RolieClientRun } from './rolie-client-run';
import { answerOf } from './rolie-client-scene';
import { type MilepostWorld, need } from './world';

interface Done {
  readonly exercise: Exercise;
  readonly act: Act;
}

/** One test case about a ROLIE client that publishes, or reads what it has to know for that. */
export class RoliePublishingScene {
  private twin = '';
  private done: Done | undefined;

  constructor(private readonly world: MilepostWorld) {}

  /** A control: the client does this, or did so when it was last told to. */
  async does(twin: string): Promise<void> {
    this.twin = twin;
    const run = await RolieClientRun.of(this.world);
    const known = run.controls.get(twin);
    if (!known) return this.control();
    for (const exchange of known.exchanges) this.world.recorder.record(exchange);
  }

  /** Has the client do something else, and then the twin once more. */
  async perform(name: string): Promise<void> {
    this.done = await this.exercise(name);
    await this.control();
  }

  get answer(): ClientAnswer {
    return answerOf(this.result.act);
  }

  get current(): Exercise {
    return this.result.exercise;
  }

  /** What the client sent; stops the case where it gave no answer. */
  published(): Published {
    const { exercise, act } = this.result;
    answerOf(act);
    return publishedOf(exercise, act);
  }

  /** As `published`; stops the case where the client never sent the request that this is about. */
  acted(): Published {
    const published = this.published();
    need(hasActed(published), `expected that the client sends ${published.act.method} for ${published.act.path}, got ${published.requests.map(({ method, path }) => `${method} ${path}`).join(', ') || 'no request'}`);
    return published;
  }

  listed(): Listed {
    const { collections } = this.answer;
    return { hosted: need(this.current.collections, 'expected a Service Document'), said: collections ?? [] };
  }

  private get result(): Done {
    return need(this.done, 'expected something that the client was told to do');
  }

  private async control(): Promise<void> {
    const { twin } = this;
    const run = await RolieClientRun.of(this.world);
    run.controls.delete(twin);
    const { exercise, act } = await this.exercise(twin);
    const answer = answerOf(act);
    if (answer.outcome !== 'done') throw new Inconclusive('control', `"${twin}": expected that the client does it, got ${answer.outcome}${answer.message ? `: ${answer.message.slice(0, 200)}` : ''}`);
    if (exercise.act && !hasActed(publishedOf(exercise, act))) throw new Inconclusive('control', `"${twin}": expected ${exercise.act.method} for ${exercise.act.path}, got none`);
    const read = exercise.collections?.every(({ href }) => answer.collections?.some((each) => each.href === href)) ?? true;
    if (!read) throw new Inconclusive('control', `"${twin}": expected the Collections of the Service Document, got ${answer.collections?.length ?? 0} others`);
    run.controls.set(twin, act);
  }

  private async exercise(name: string): Promise<Done> {
    const make = exercises[name];
    if (!make) throw new Inconclusive('harness', `no exercise "${name}"`);
    const run = await RolieClientRun.of(this.world);
    let exercise: Exercise | undefined;
    const resourcesAt = (url: string): Exercise['resources'] => (exercise = make(url)).resources;
    const act = await run.act(this.world, resourcesAt, {}, () => need(exercise, 'expected an exercise').task, undefined, name.replaceAll('-', ' '));
    return { exercise: need(exercise, 'expected an exercise'), act };
  }
}

function publishedOf(exercise: Exercise, { site }: Act): Published {
  const requests = site.requests.map((request) => ({ method: request.method, path: request.path, body: request.body, field: (name: string) => fieldOf(request, name) }));
  return { act: exercise.act ?? { method: 'POST', path: '' }, requests };
}

function hasActed({ act, requests }: Published): boolean {
  return requests.some(({ method, path }) => method === act.method && path === act.path);
}
