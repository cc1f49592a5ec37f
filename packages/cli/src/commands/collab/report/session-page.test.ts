import { SessionView } from '@plexus/collab';
import { beforeAll, describe, expect, it } from 'vitest';
import { HOSTILE, type Played, playSession } from '../../../../test/fixtures/played-session.ts';
import { phaseStretches } from './phase-stretches.ts';
import { renderSessionPage } from './session-page.ts';

let played: Played;
beforeAll(async () => {
  played = await playSession({
    ...{ participants: 4, rounds: 1, measuredOn: HOSTILE },
    nameOf: (slot) => (slot === 1 ? HOSTILE : `name-${slot + 1}`),
    columns: ['age', HOSTILE],
    classes: ['<b>healthy</b>', 'ill'],
  });
});

describe('the page of a session', () => {
  it('shows what everybody sent, how it was rated, and what came of it', () => {
    const page = renderSessionPage(played.facts);
    expect(page.match(/<svg class="plexus-chart"/g)).toHaveLength(5);
    expect(page).toContain('Evaluation matrix of round 1');
    expect(page).toContain('not among the best');
    expect(page).toMatch(/name-4<\/th>.*invalid: .*out: most raters found its update invalid/);
    expect(page).toContain('75.0 %');
    expect(page).toContain(played.spec.model);
    expect(page).not.toMatch(/NaN|undefined|\[object/);
  });

  it('runs and fetches nothing, whatever strangers called themselves, their columns and their classes', () => {
    const page = renderSessionPage(played.facts);
    const tags = [...page.replace(/"[^"]*"/g, '""').matchAll(/<[^>]*>/g)].join('\n');
    expect(tags).not.toMatch(/<script|<b>|<img|<link|\son\w+=/i);
    expect(page).not.toMatch(/https?:\/\/(?!www\.w3\.org\/2000\/svg)/);
    expect(page).toContain('&lt;script&gt;');
    expect(page).toContain("default-src 'none'");
  });

  it('is drawn before anything has happened as well', async () => {
    const view = new SessionView();
    for (const placed of played.log.slice(0, 2)) view.apply(placed);
    const session = view.session(1n);
    if (session === undefined) throw new Error('the session was not opened');
    const page = renderSessionPage({
      ...{ ...played.facts, session, phase: 'gathering', plan: undefined, rounds: [], measured: [] },
      timeline: phaseStretches(played.log.slice(0, 2)),
    });
    expect(page).not.toMatch(/NaN|undefined|Infinity/);
  });

  it('counts the blocks of every phase from the transactions that ended it', () => {
    expect(phaseStretches(played.log)).toEqual([
      { name: 'opening', stretches: [{ phase: 'joining', from: 1, to: 10 }] },
      {
        name: 'round 1',
        stretches: [
          { phase: 'updating', from: 10, to: 15 },
          { phase: 'rating', from: 15, to: 20 },
          { phase: 'revealing', from: 20, to: 23 },
          { phase: 'ranking', from: 23, to: 24 },
          { phase: 'publishing', from: 24, to: 26 },
          { phase: 'challenging', from: 26, to: 30 },
        ],
      },
    ]);
  });
});
