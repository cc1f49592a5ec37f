/** A node as a process of its own: `node daemon.ts [--config plexus.yaml] [--stop-with-stdin]`. */
import { parseArgs } from 'node:util';
import { runDaemonProcess } from './run-daemon.ts';

const { values } = parseArgs({
  options: { config: { type: 'string' }, 'stop-with-stdin': { type: 'boolean', default: false } },
});
const status = await runDaemonProcess({
  stopWithStdin: values['stop-with-stdin'],
  ...(values.config === undefined ? {} : { file: values.config }),
});
process.exit(status);
