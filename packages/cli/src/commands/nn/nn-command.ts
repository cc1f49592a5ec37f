import type { Command } from 'commander';
import type { Context } from '../../context.ts';
import { addNnCheckCommand } from './nn-check-command.ts';
import { addNnCostCommand } from './nn-cost-command.ts';
import { addNnGradientsCommand } from './nn-gradients-command.ts';
import { addNnInfoCommand } from './nn-info-command.ts';
import { addNnOpsCommand } from './nn-ops-command.ts';
import { addNnTrainCommand } from './nn-train-command.ts';

/** `plexus nn …`. */
export function addNnCommand(program: Command, context: Context): void {
  const nn = program.command('nn').description('look into ONNX models and train them on this machine alone');
  addNnInfoCommand(nn, context);
  addNnOpsCommand(nn, context);
  addNnCostCommand(nn, context);
  addNnCheckCommand(nn, context);
  addNnGradientsCommand(nn, context);
  addNnTrainCommand(nn, context);
}
