import type { Command } from 'commander';
import type { Context } from '../../context.ts';
import { addNnGradientsCommand } from './nn-gradients-command.ts';

/** `plexus nn …`. */
export function addNnCommand(program: Command, context: Context): void {
  const nn = program.command('nn').description('look into ONNX models and train them on this machine alone');
  addNnGradientsCommand(nn, context);
}
