import { SessionView } from '@plexus/collab';
import { beforeEach, describe, expect, it } from 'vitest';
import { renderSessionPage } from '../../src/commands/collab/report/session-page.ts';
import { HOSTILE, type PlayedSession, playSession } from '../fixtures/played-session.ts';
import { useBrowser, type Visit } from './open-browser.ts';
import { promisePage } from './page-promises.ts';

const browser = useBrowser();

const usual: PlayedSession = {
  ...{ participants: 6, rounds: 3, measuredOn: 'rows nobody trained on' },
  nameOf: (slot) => ['anna', 'ben', 'cleo', 'dora', 'emil', 'frida'][slot] ?? `member ${slot}`,
  columns: ['age', 'salary'],
  classes: ['healthy', 'ill'],
};
const render = async (played: PlayedSession) => renderSessionPage((await playSession(played)).facts);

promisePage('the page of a session', browser, {
  html: () => render(usual),
  ...{ title: 'Session 1', charts: 7, tables: 9 },
  texts: ['anna', 'Ended after 3 of 3 rounds.', '87.5 %', 'healthy, ill'],
});

promisePage('the page of a session of many with long names', browser, {
  html: () =>
    render({
      ...{ ...usual, participants: 44, rounds: 5 },
      nameOf: (slot) => `Hospital of the Holy Ghost, ward ${slot}`,
      columns: Array.from({ length: 60 }, (_, i) => `measured_concentration_${i}`),
    }),
  ...{ title: 'Session 1', charts: 9, tables: 13 },
  texts: ['Hospital of the Holy Ghost, ward 17', 'measured_concentration_59'],
});

promisePage('the page of a session of strangers who call themselves scripts', browser, {
  html: () =>
    render({
      ...{ ...usual, participants: 24, rounds: 2, measuredOn: HOSTILE, columns: ['age', HOSTILE] },
      nameOf: (slot) => `${slot % 2 === 0 ? HOSTILE : 'W'.repeat(80)}${slot}`,
      classes: [HOSTILE, 'ill'],
    }),
  ...{ title: 'Session 1', charts: 6, tables: 7 },
  texts: [`${HOSTILE}2`, `age, ${HOSTILE}`, `${HOSTILE}, ill`],
});

promisePage('the page of a session that has just been opened', browser, {
  html: async () => {
    const { facts, log } = await playSession(usual);
    const view = new SessionView();
    for (const placed of log.slice(0, 2)) view.apply(placed);
    const session = view.session(1n);
    if (session === undefined) throw new Error('the session was not opened');
    const nothing = { plan: undefined, rounds: [], measured: [], timeline: [] };
    return renderSessionPage({ ...facts, session, phase: 'gathering', ...nothing });
  },
  ...{ title: 'Session 1', charts: 2, tables: 3 },
  texts: ['gathering, round 1 of 3.'],
});

describe('the rounds of a session', () => {
  let visit: Visit;
  beforeEach(async () => {
    visit = await browser.show(await render({ ...usual, rounds: 6 }));
  });

  const matrix = (round: number) =>
    visit.page.getByRole('img', { name: `Evaluation matrix of round ${round}` });
  const summary = (round: number) => visit.page.getByText(`Round ${round}: `);

  it('are folded but for the last when there are many, and unfold and fold at a click', async () => {
    expect(await matrix(6).isVisible()).toBe(true);
    expect(await matrix(2).isVisible()).toBe(false);
    await summary(2).click();
    expect(await matrix(2).isVisible()).toBe(true);
    await summary(2).click();
    expect(await matrix(2).isVisible()).toBe(false);
  });

  it('have tables that need not be scrolled in a window of 1,000 px', async () => {
    await visit.page.setViewportSize({ width: 1_000, height: 900 });
    const table = visit.page.getByRole('region', { name: 'Updates of round 6' });
    const room = await table.boundingBox();
    const needed = await table.locator('table').boundingBox();
    expect(needed?.width).toBeGreaterThan(300);
    expect(needed?.width).toBeLessThanOrEqual(room?.width ?? 0);
  });

  it('unfold by keyboard, and so do the tables within', async () => {
    await summary(1).focus();
    await visit.page.keyboard.press('Enter');
    expect(await matrix(1).isVisible()).toBe(true);
    const ratings = visit.page.getByRole('region', { name: 'Evaluation matrix of round 1: ' });
    expect(await ratings.isVisible()).toBe(false);
    await visit.page.keyboard.press('Tab');
    await visit.page.keyboard.press('Tab');
    await visit.page.keyboard.press('Space');
    expect(await ratings.isVisible()).toBe(true);
  });
});
