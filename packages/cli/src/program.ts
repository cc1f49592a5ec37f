import { Command } from 'commander';
import packageJson from '../package.json' with { type: 'json' };
import { addAccountCommand } from './commands/account/account-command.ts';
import { addCollabCommand } from './commands/collab/collab-command.ts';
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
import { USAGE_CODE } from './errors.ts';

const EXIT_HELP = `
Start here:
  plexus demo                               everything at once, on this machine
  plexus up                                 a network of your own; then, elsewhere:
  plexus train --init mlp --data data.csv   train on it

Exit status: 0 done, 1 failed, 2 wrong use, 3 a check failed, 4 not found,
5 unreachable, 6 too little money, 7 not available on this machine,
130 interrupted. Every command takes --json (one document on stdout).`;

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
      outputError: (text, write) => write(text.replace(/^(error: [^\n]*)/, `$1 [${USAGE_CODE}]`)),
    })
    .exitOverride();
  program.showHelpAfterError('hint:  see what there is with: plexus --help');
  program.commandsGroup('On this machine:');
  addDemoCommand(program, context);
  addUpCommand(program, context);
  addDoctorCommand(program, context);
  program.commandsGroup('Jobs:');
  addTrainCommand(program, context);
  addInferCommand(program, context);
  addSweepCommand(program, context);
  addJobCommand(program, context);
  addVerifyCommand(program, context);
  program.commandsGroup('Learning together:');
  addCollabCommand(program, context);
  program.commandsGroup('Nodes and money:');
  addNodeCommand(program, context);
  addAccountCommand(program, context);
  addDeployCommand(program, context);
  program.commandsGroup('Models without a network:');
  addNnCommand(program, context);
  inheritSettings(program);
  return program;
}

function nameOf(command: Command): string {
  return command.parent === null ? command.name() : `${nameOf(command.parent)} ${command.name()}`;
}

/** Subcommands made with `command()` copy settings at once; groups below them are visited here. */
function inheritSettings(command: Command): void {
  for (const child of command.commands) {
    child.copyInheritedSettings(command);
    child.showHelpAfterError(`hint:  see what it takes with: ${nameOf(child)} --help`);
    inheritSettings(child);
  }
}
