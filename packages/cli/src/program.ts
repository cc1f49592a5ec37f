import { Command } from 'commander';
import packageJson from '../package.json' with { type: 'json' };
import { addAccountCommand } from './commands/account/account-command.ts';
import { addDemoCommand } from './commands/demo/demo-command.ts';
import { addDeployCommand } from './commands/deploy/deploy-command.ts';
import { addDoctorCommand } from './commands/doctor/doctor-command.ts';
import { addInferCommand } from './commands/infer/infer-command.ts';
import { addJobCommand } from './commands/job/job-command.ts';
import { addNnCommand } from './commands/nn/nn-command.ts';
import { addNodeCommand } from './commands/node/node-command.ts';
import { addSweepCommand } from './commands/sweep/sweep-command.ts';
import { addTrainCommand } from './commands/train/train-command.ts';
import { addUpCommand } from './commands/up/up-command.ts';
import { addVerifyCommand } from './commands/verify/verify-command.ts';
import type { Context } from './context.ts';

const EXIT_HELP = `
Exit status: 0 done, 1 failed, 2 wrong use, 3 a check failed, 4 not found, 5 unreachable, 6 too little money,
7 not available on this machine, 130 interrupted.

From nothing:   plexus demo
Your own work:  plexus up   and in a second terminal   plexus train model.onnx --data data.csv`;

/** The whole command line. Nothing runs before it is parsed. */
export function createProgram(context: Context): Command {
  const program = new Command('plexus')
    .description('train and run neural networks with people you do not have to trust')
    .version(packageJson.version)
    .showSuggestionAfterError()
    .addHelpText('after', EXIT_HELP)
    .configureOutput({
      writeOut: (text) => context.streams.out(text.trimEnd()),
      writeErr: (text) => context.streams.err(text.trimEnd()),
    })
    .exitOverride();
  addDemoCommand(program, context);
  addUpCommand(program, context);
  addTrainCommand(program, context);
  addInferCommand(program, context);
  addSweepCommand(program, context);
  addJobCommand(program, context);
  addVerifyCommand(program, context);
  addNnCommand(program, context);
  addNodeCommand(program, context);
  addAccountCommand(program, context);
  addDeployCommand(program, context);
  addDoctorCommand(program, context);
  inheritSettings(program);
  return program;
}

/** Subcommands made with `command()` copy settings at once; groups below them are visited here. */
function inheritSettings(command: Command): void {
  for (const child of command.commands) {
    child.copyInheritedSettings(command);
    inheritSettings(child);
  }
}
