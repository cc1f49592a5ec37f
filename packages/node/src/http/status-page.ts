import {
  escapeText,
  formatCount,
  formatDuration,
  pageTableStyle,
  renderFacts,
  renderFigures,
  renderHtmlPage,
  renderPageTable,
} from '@plexus/nn';
import type { NodeStatus } from '../status.ts';

/** Seconds after which a browser reads the page again. */
export const STATUS_PAGE_SECONDS = 5;

const style = `
${pageTableStyle}
p.good strong{color:var(--good)}
p.bad strong{color:var(--bad)}
`.trim();

/** What `/v1/status` says, for people: one page without scripts, every text escaped. */
export function renderStatusPage(status: NodeStatus): string {
  const { account, health, roles } = status;
  const body = [
    renderVerdict(status),
    renderFigures(figuresOf(status)),
    '<h2>Roles</h2>',
    roles.length === 0
      ? '<p>none</p>'
      : renderPageTable({
          caption: 'What every role does',
          heading: ['role', 'state', 'what it does', 'what is wrong'],
          rows: roles.map(({ name, state, activity, problem }) => ({
            cells: [name, state, activity, problem ?? ''],
            ...(problem === undefined ? {} : { look: 'bad' as const }),
          })),
        }),
    '<h2>Health</h2>',
    renderPageTable({
      caption: 'How every part of the node is',
      heading: ['part', 'well', 'why not'],
      rows: health.parts.map(({ name, ok, reason }) => ({
        cells: [name, ok ? 'yes' : 'no', reason ?? ''],
        ...(ok ? {} : { look: 'bad' as const }),
      })),
    }),
    '<h2>Node</h2>',
    renderFacts(factsOf(status)),
    `<p>Read again every ${STATUS_PAGE_SECONDS} seconds. For programs: <a href="/v1/status">status</a>, <a href="/metrics">metrics</a>, <a href="/healthz">health</a>, <a href="/readyz">readiness</a>.</p>`,
  ];
  return renderHtmlPage({
    title: `Node ${account.slice(0, 6)}…${account.slice(-4)}`,
    style,
    body: body.join('\n'),
  });
}

function renderVerdict({ health }: NodeStatus): string {
  const sick = health.parts.filter(({ ok }) => !ok).map(({ name, reason }) => `${name}: ${reason ?? '?'}`);
  if (sick.length > 0) return `<p class="bad"><strong>Not well</strong>: ${escapeText(sick.join('; '))}</p>`;
  return health.ready
    ? '<p class="good"><strong>Well</strong>, every role is at work.</p>'
    : '<p><strong>Well</strong>, but not every role is at work.</p>';
}

function figuresOf({ chain, p2p, artifacts }: NodeStatus): readonly (readonly [string, string])[] {
  return [
    ['newest block', chain.number === undefined ? '–' : formatCount(chain.number)],
    ['since it was seen', chain.ageMs === undefined ? '–' : formatDuration(chain.ageMs)],
    ['peers connected', formatCount(p2p.peers.length)],
    ['nodes known', formatCount(p2p.knownNodes)],
    ['bytes of artifacts kept', formatCount(artifacts.usedBytes)],
    ['bytes of artifacts served', formatCount(artifacts.servedBytes)],
  ];
}

function factsOf(status: NodeStatus): readonly (readonly [string, string])[] {
  const { account, chain, p2p, dataDir, version, startedAtMs } = status;
  return [
    ['Account', account],
    ['Started', new Date(startedAtMs).toISOString()],
    ['Version', version],
    ['Data directory', dataDir],
    ['Chain', String(chain.chainId)],
    ...Object.entries(chain.contracts).map(
      ([name, address]) => [`Contract: ${toWords(name)}`, address] as const,
    ),
    ['Peer', p2p.peerId],
    ['Addresses', p2p.multiaddrs.join(', ')],
    ['Connected with', p2p.peers.join(', ')],
  ];
}

/** "nodeRegistry" in words. */
function toWords(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
}
