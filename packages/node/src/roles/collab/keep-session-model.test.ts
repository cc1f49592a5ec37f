import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { SessionState } from '@plexus/collab';
import { digestOf } from '@plexus/core';
import { createMlp, writeModel } from '@plexus/nn';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { keepSessionModel, owesSessionModel } from './keep-session-model.ts';

const account = `0x${'A1'.repeat(20)}` as const;
const other = `0x${'b2'.repeat(20)}` as const;
const bytes = writeModel(createMlp({ inputSize: 2, hidden: [2], outputs: 2, seed: 1 }));
const removal = (who: typeof account | typeof other, reason: string, blockNumber: number) => ({
  ...{ account: who, slot: 0, reason, blockNumber },
});

/** Session 5, over in block 40, as far as its end goes. */
function ended(removals: SessionState['removals'], phase = 'ended') {
  const session: unknown = {
    ...{ sessionId: 5n, phase, phaseBlock: 40, removals, modelDigest: digestOf(bytes), opener: other },
    ...{ terms: { parameterServer: other }, active: 0n, participants: new Map(), rounds: new Map() },
  };
  return session as SessionState; // because nothing else of it is looked at
}

let root: string;
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'models-'));
});
afterEach(() => rm(root, { recursive: true, force: true }));

describe('the model of a session', () => {
  it('is written whole, or not at all', async () => {
    const session = ended([]);
    const gone = { get: () => Promise.reject(new Error('nobody has it')) };
    await expect(keepSessionModel(session, gone, root)).rejects.toThrow('nobody has it');
    expect(await readdir(join(root, 'sessions'))).toEqual([]);
    const file = await keepSessionModel(session, { get: async () => bytes }, root);
    expect(await readdir(join(root, 'sessions'))).toEqual(['session-5.onnx']);
    expect(new Uint8Array(await readFile(file))).toEqual(bytes);
  });

  it('is owed to who stayed to the end and does not have it yet', async () => {
    const owes = (session: SessionState) => owesSessionModel(session, account, root);
    const lower = `0x${'a1'.repeat(20)}` as const;
    expect(await owes(ended([removal(lower, 'left', 41)]))).toBe(true);
    expect(await owes(ended([removal(account, 'left', 39)]))).toBe(false);
    expect(await owes(ended([removal(account, 'silent', 40)]))).toBe(false);
    expect(await owes(ended([removal(other, 'left', 41)]))).toBe(false);
    expect(await owes(ended([removal(account, 'left', 41)], 'updating'))).toBe(false);
    await keepSessionModel(ended([]), { get: async () => bytes }, root);
    expect(await owes(ended([removal(account, 'left', 41)]))).toBe(false);
  });
});
