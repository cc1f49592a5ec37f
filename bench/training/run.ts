import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { cpus, loadavg } from 'node:os';
import { parseArgs } from 'node:util';
import { createEngine } from '@plexus/nn';
import { measureMemory, measureStartup } from './footprint.ts';
import { type Measurement, measureAll } from './measure.ts';
import { PyTorchPeer } from './pytorch-peer.ts';
import { formatReport, type Report } from './report.ts';
import { createWorkloads } from './workloads.ts';

/** `node bench/training/run.ts [--rounds 7] [--threads 1,2] [--only mlp,lenet]`: a training step against PyTorch. */
const { values } = parseArgs({
  options: {
    rounds: { type: 'string', default: '7' },
    threads: { type: 'string', default: '1,2' },
    only: { type: 'string', default: '' },
  },
});
const listOf = (text: string): readonly string[] => text.split(',').filter((part) => part !== '');
const now = (): number => loadavg()[0] as number;
const workloads = createWorkloads(listOf(values.only));
const begin = now();
const measurements: Measurement[] = [];
for (const threads of listOf(values.threads)) {
  measurements.push(...(await measureAll(workloads, Number(values.rounds), Number(threads))));
}
const isWhole = values.only === '';
const memory = isWhole ? await measureMemory(workloads) : [];
const startup = isWhole ? await measureStartup() : [];
const peer = new PyTorchPeer();
const version = await peer.version();
await peer.close();
const report: Report = {
  date: new Date().toISOString().slice(0, 10),
  cpu: cpus()[0]?.model.trim() ?? 'unknown',
  cores: cpus().length,
  load: [begin, now()],
  node: process.version,
  native: (await createEngine({ profile: 'native' })).fingerprint,
  reproducible: (await createEngine({ profile: 'reproducible' })).fingerprint,
  pytorch: version.torch,
  pytorchBuild: version.blas,
  rounds: Number(values.rounds),
  measurements,
  memory,
  startup,
};
const text = formatReport(report);
process.stdout.write(text);
if (isWhole) {
  const results = new URL('../results/', import.meta.url);
  await mkdir(results, { recursive: true });
  await writeFile(new URL('training.json', results), `${JSON.stringify(report, null, 2)}\n`);
  await writeFile(new URL('training.md', results), `# One training step, against PyTorch\n\n${text}`);
  const readme = new URL('../README.md', import.meta.url);
  const page = await readFile(readme, 'utf8');
  const shown = page.replace(
    /(<!-- training -->\n)[\s\S]*(<!-- \/training -->)/,
    (_, open, close) => `${open}\n${text}\n${close}`,
  );
  await writeFile(readme, shown);
}
