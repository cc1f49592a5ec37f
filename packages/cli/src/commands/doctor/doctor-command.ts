import type { Command } from 'commander';
import type { CommonOptions, Context } from '../../context.ts';
import { addCommonOptions } from '../../options/shared-options.ts';

/** `plexus doctor`. */
export function addDoctorCommand(program: Command, context: Context): void {
  const command = program.command('doctor').description('what this machine can do, and how fast');
  addCommonOptions(command).action(async (options: CommonOptions) =>
    (await import('./run-doctor.ts')).runDoctor(options, context),
  );
}
