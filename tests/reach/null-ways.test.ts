import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, test } from 'node:test';
import { nullKinds, nullWays } from '../../src/proof/null-ways';
import { documentsPoint, recipientPoint } from '../../src/register/points/iodef';

const points = { 'iodef-sender': documentsPoint, 'iodef-recipient': recipientPoint } as const;

describe('null systems', () => {
  for (const [role, point] of Object.entries(points) as readonly (readonly [keyof typeof points, (typeof points)[keyof typeof points]])[]) {
    test(`stand on every way to the role ${role}, with points that a target file may have`, async () => {
      const ways = new Set<string>();
      for (const way of nullWays[role] ?? []) {
        for (const kind of nullKinds) {
          const folder = mkdtempSync(path.join(tmpdir(), 'milepost-null-way-'));
          const running = await way.start(kind, { folder });
          const read = point.safeParse(running.point);
          assert.ok(read.success, `${way.point}, ${kind}: ${read.error?.message}`);
          for (const name of Object.keys(read.data)) ways.add(name);
          await running.stop();
          rmSync(folder, { recursive: true });
        }
      }
      assert.deepEqual([...ways].sort(), Object.keys(point.shape).sort());
    });
  }
});
