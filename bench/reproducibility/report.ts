/** Where a training ran. */
export type Machine = {
  readonly node: string;
  readonly v8: string;
  readonly platform: string;
  readonly cpu: string;
};

/** Digests of one training, by what they are of. */
export type Digests = Readonly<Record<string, Readonly<Record<string, string>>>>;

export type Measured = {
  readonly label: string;
  readonly machine: Machine;
  readonly engine: string;
  readonly digests: Digests;
  readonly seconds: number;
};

/** What is kept: digests of one engine, and every place that gave exactly these. */
export type Report = {
  readonly engine: string;
  readonly digests: Digests;
  readonly runs: readonly Pick<Measured, 'label' | 'machine' | 'seconds'>[];
};

const short = (digest: string | undefined): string => digest?.slice(2, 10) ?? '–';

/** A table with one row a place, and whether all of them agree. */
export function formatReport(measured: readonly Measured[]): {
  readonly text: string;
  readonly report: Report;
  readonly isSame: boolean;
} {
  const [{ engine, digests }] = measured as readonly [Measured];
  const names = Object.keys(digests);
  const isSame = measured.every(
    (other) => other.engine === engine && JSON.stringify(other.digests) === JSON.stringify(digests),
  );
  const lines = measured.map(({ label, machine, digests: found, seconds }) => {
    const states = names.map((name) => short(found[name]?.['state']));
    const { node, v8, platform, cpu } = machine;
    return `| ${[label, node, v8, platform, cpu, ...states, `${seconds} s`].join(' | ')} |`;
  });
  const head = ['where', 'Node', 'V8', 'platform', 'processor', ...names, 'time'];
  const text = [
    engine,
    '',
    `| ${head.join(' | ')} |`,
    `| ${head.map(() => '---').join(' | ')} |`,
    ...lines,
    '',
    isSame ? 'All digests agree.' : 'THE DIGESTS DIFFER.',
    '',
  ].join('\n');
  const runs = measured.map(({ label, machine, seconds }) => ({ label, machine, seconds }));
  return { text, report: { engine, digests, runs }, isSame };
}
