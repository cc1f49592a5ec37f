import { describe, expect, it } from 'vitest';
import { eventOf, place } from '../../test/support/market-log.ts';
import { MemoryJournal } from '../adapters/memory-journal.ts';
import { JobView } from '../view/job-view.ts';
import { pruneJournal, SETTLED_DEPTH } from './prune-journal.ts';

async function setUp() {
  const view = new JobView();
  view.apply(place(eventOf('JobCreated'), 1));
  view.apply(place(eventOf('WindowPublished'), 2));
  const journal = new MemoryJournal();
  for (const key of ['claim-1-0-0', 'claim-1-1-0', 'endorse-1-0-0-21-ab', 'other', 'claim-2-0-0'])
    await journal.write(key, new TextEncoder().encode(key));
  return { view, journal };
}

describe('pruneJournal', () => {
  it('keeps what a reorganisation may still ask for, and removes it later', async () => {
    const { view, journal } = await setUp();
    view.apply(place(eventOf('SubTaskAccepted'), 50));
    const seen: string[] = [];
    const prune = (headNumber: number) =>
      pruneJournal(journal, view, {
        kinds: ['claim'],
        headNumber,
        beforeRemove: async (record) => {
          seen.push(new TextDecoder().decode(record));
        },
      });
    expect(await prune(50 + SETTLED_DEPTH - 1)).toEqual([]);
    expect(await prune(50 + SETTLED_DEPTH)).toEqual(['claim-1-0-0']);
    expect(seen).toEqual(['claim-1-0-0']);
    expect([...(await journal.keys())].sort()).toEqual([
      'claim-1-1-0',
      'claim-2-0-0',
      'endorse-1-0-0-21-ab',
      'other',
    ]);
  });

  it('removes everything of a job that ended, and nothing of one it does not know', async () => {
    const { view, journal } = await setUp();
    view.apply(place(eventOf('JobClosing'), 60));
    view.apply(place(eventOf('JobClosed'), 70));
    const options = { kinds: ['claim', 'endorse'], headNumber: 70 + SETTLED_DEPTH };
    expect(await pruneJournal(journal, view, options)).toEqual([
      'claim-1-0-0',
      'claim-1-1-0',
      'endorse-1-0-0-21-ab',
    ]);
    expect(await journal.keys()).toEqual(['other', 'claim-2-0-0']);
  });
});
