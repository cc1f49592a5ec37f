/** A node that cheats, for demonstrations and tests: the daemon with `--fault NAME`, refused without PLEXUS_ALLOW_FAULTS=1. */
import { parseArgs } from 'node:util';
import { createJobRoleFactory, relayRoleFactory, runDaemonProcess } from '@plexus/node';
import { assertFaultAllowed, tamperWithWeights } from './faults.ts';

const { values } = parseArgs({
  options: {
    config: { type: 'string' },
    fault: { type: 'string' },
    'stop-with-stdin': { type: 'boolean', default: false },
  },
});
assertFaultAllowed(values.fault, process.env);
delete process.env['PLEXUS_ALLOW_FAULTS'];
process.stderr.write(`this node CHEATS on purpose (${values.fault})\n`);
const status = await runDaemonProcess({
  stopWithStdin: values['stop-with-stdin'],
  roleFactories: [createJobRoleFactory({ tamper: tamperWithWeights }), relayRoleFactory],
  ...(values.config === undefined ? {} : { file: values.config }),
});
process.exit(status);
