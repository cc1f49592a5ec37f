import { mkdir, writeFile } from 'node:fs/promises';
import { cpus } from 'node:os';
import { parseArgs } from 'node:util';
import { createEngine } from '@plexus/nn';
import { measureAll } from './measure.ts';
import { PyTorchPeer } from './pytorch-peer.ts';
import { formatReport, type Report } from './report.ts';

/** `node bench/training/run.ts [--rounds 7] [--only mlp,lenet]`: a training step against PyTorch, one thread each. */
const { values } = parseArgs({
  options: { rounds: { type: 'string', default: '7' }, only: { type: 'string', default: '' } },
});
const only = values.only.split(',').filter((name) => name !== '');
const peer = new PyTorchPeer();
try {
  const version = await peer.version();
  const measurements = await measureAll(peer, Number(values.rounds), only);
  const report: Report = {
    date: new Date().toISOString().slice(0, 10),
    cpu: cpus()[0]?.model.trim() ?? 'unknown',
    cores: cpus().length,
    node: process.version,
    native: (await createEngine({ profile: 'native' })).fingerprint,
    reproducible: (await createEngine({ profile: 'reproducible' })).fingerprint,
    pytorch: version.torch,
    pytorchBuild: version.blas,
    rounds: Number(values.rounds),
    measurements,
  };
  const text = formatReport(report);
  process.stdout.write(text);
  if (only.length === 0) {
    const results = new URL('../results/', import.meta.url);
    await mkdir(results, { recursive: true });
    await writeFile(new URL('training.json', results), `${JSON.stringify(report, null, 2)}\n`);
    await writeFile(new URL('training.md', results), text);
  }
} finally {
  await peer.close();
}
