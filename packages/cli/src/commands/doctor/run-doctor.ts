import type { CommonOptions, Context } from '../../context.ts';
import { CliError } from '../../errors.ts';
import { renderJson } from '../../output/streams.ts';
import { renderTable } from '../../output/table.ts';
import { examineMachine } from './examine-machine.ts';

/** Prints what this machine has. Throws `CLI_MACHINE_LACKING` when something needed is missing. */
export async function runDoctor(options: CommonOptions, context: Context): Promise<void> {
  context.streams.err('measuring, about ten seconds …');
  const findings = await examineMachine(context.cwd, context.environment);
  if (options.json) context.streams.out(renderJson({ findings }));
  else {
    const rows = findings.map(({ name, ok, needed, facts }) => [
      ok ? 'ok' : needed ? 'MISSING' : '-',
      name,
      facts,
    ]);
    context.streams.out(renderTable(['', 'what', 'facts'], rows));
  }
  const missing = findings.filter((finding) => finding.needed && !finding.ok);
  if (missing.length === 0) {
    context.streams.err('everything needed is here; try: plexus demo');
    return;
  }
  throw new CliError({
    code: 'CLI_MACHINE_LACKING',
    message: `this machine lacks ${missing.map(({ name }) => name).join(', ')}`,
    hint: 'run "npm ci" in the project’s folder without --omit=optional',
  });
}
