import { type Command, Option } from 'commander';
import type { Context } from '../../context.ts';
import { decimalNumber, duration, listOf, oneOf, wholeNumber } from '../../options/parse-option.ts';
import { addCommonOptions } from '../../options/shared-options.ts';
import { addLossOptions, parseLossKind } from '../nn/loss-options.ts';
import type { CreateOptions } from './create/create-options.ts';
import { addMemberOptions } from './member/member-options.ts';

const names = listOf((text) => text);

const HELP = `
Example: three or more people with tables whose columns are called alike. Opens a session and serves it until it ends:
  plexus collab create --init mlp --like mine.csv --rounds 10
The table need not hold anybody’s rows: a few made-up ones with usual low and high values, and every class, do.

More examples:
  plexus collab create --init mlp --inputs 784 --outputs 10 --hidden 32 --participants 8 --least 5
  plexus collab create model.onnx --columns age,pressure --label outcome --classes healthy,ill --share 0.01 --format int8
  plexus collab create --init mlp --like prices.csv --loss mse --reward 2 --dry-run`;

const DAY_MS = 24 * 3_600_000;

/** `plexus collab create`. */
export function addCollabCreateCommand(collab: Command, context: Context): void {
  const command = collab
    .command('create [model]')
    .description('open a session about an ONNX model or a fresh one, and serve its parameters until it ends');
  command
    .optionsGroup('Model and learning:')
    .addOption(
      new Option('--init <kind>', 'make a model instead of reading one').argParser(oneOf('--init', ['mlp'])),
    )
    .option(
      '--inputs <n>',
      'values in a row, of --init mlp (default: the columns)',
      wholeNumber('--inputs', 1, 10_000_000),
    )
    .option(
      '--outputs <n>',
      'classes or numbers to tell, of --init mlp (default: the classes)',
      wholeNumber('--outputs', 1, 1_000_000),
    )
    .option(
      '--hidden <sizes>',
      'hidden layers of --init mlp',
      listOf(wholeNumber('--hidden', 1, 65_536)),
      [64],
    )
    .option('--seed <n>', 'of the fresh weights', wholeNumber('--seed', 0, 0xffff_ffff), 1)
    .addOption(
      new Option('--loss <loss>', 'softmax-cross-entropy, mse, bce, huber or kl-divergence')
        .default('softmax-cross-entropy')
        .argParser(parseLossKind),
    );
  addLossOptions(command)
    .addOption(
      new Option('--optimiser <name>', 'sgd, adam, adamw or rmsprop')
        .default('sgd')
        .argParser(oneOf('--optimiser', ['sgd', 'adam', 'adamw', 'rmsprop'])),
    )
    .option('--learning-rate <rate>', 'of every participant', decimalNumber('--learning-rate', 0, 100), 0.05)
    .option('--momentum <m>', 'of sgd and rmsprop', decimalNumber('--momentum', -1e-9, 0.9999), 0)
    .option(
      '--weight-decay <share>',
      'pull of the weights towards 0',
      decimalNumber('--weight-decay', -1e-9, 100),
      0,
    )
    .option(
      '--clip-norm <limit>',
      'greatest norm of all gradients together',
      decimalNumber('--clip-norm', 0, 1e9),
    )
    .option('--batch <rows>', 'rows in an optimiser step', wholeNumber('--batch', 1, 65_536), 32)
    .option(
      '--steps <n>',
      'optimiser steps of every participant in a round',
      wholeNumber('--steps', 1, 1_000_000),
      20,
    )
    .addOption(
      new Option(
        '--profile <profile>',
        'reproducible or native; what is private need not be repeated by others',
      )
        .default('native')
        .argParser(oneOf('--profile', ['reproducible', 'native'])),
    )
    .optionsGroup('What everybody’s tables have in common:')
    .option(
      '--like <csv>',
      'a table with the columns of everybody’s: its names, classes, means and deviations become public',
    )
    .option(
      '--columns <names>',
      'what the model reads, in order (default: all of --like but the label)',
      names,
    )
    .option('--label <column>', 'what it learns to tell (default: the last of --like)')
    .option('--classes <names>', 'what class 0, 1, … mean (default: those of --like)', names)
    .option('--no-scale', 'the model reads columns as they are, not by mean and deviation of --like')
    .optionsGroup('What is sent, rated and applied:')
    .option(
      '--share <share>',
      'of the changes that is sent, the largest ones',
      decimalNumber('--share', 0, 1),
      0.1,
    )
    .addOption(
      new Option('--format <format>', 'how changes travel: fp32, fp16 or int8')
        .default('fp16')
        .argParser(oneOf('--format', ['fp32', 'fp16', 'int8'])),
    )
    .addOption(
      new Option('--metric <metric>', 'what updates are rated by: loss tells apart what few rows cannot')
        .default('loss')
        .argParser(oneOf('--metric', ['accuracy', 'loss'])),
    )
    .option(
      '--rating-step <share>',
      'of an update that is added to the model to rate it (default: what it has in the mean, 1 ÷ --selected)',
      decimalNumber('--rating-step', 0, 1),
    )
    .addOption(
      new Option('--rule <rule>', 'how ratings become a best set: borda, median-rank or trimmed-rank')
        .default('median-rank')
        .argParser(oneOf('--rule', ['borda', 'median-rank', 'trimmed-rank'])),
    )
    .option(
      '--selected <n>',
      'size of the best set (default: half of --participants, below --least; no more than are surely honest)',
      wholeNumber('--selected', 1, 255),
    )
    .option(
      '--stake-cap <bps>',
      'raters weigh by stake, each at most so many 1/10000 of it (default: all alike)',
      wholeNumber('--stake-cap', 1, 10_000),
    )
    .addOption(
      new Option('--aggregation <how>', 'mean, or weighted by the points updates earned')
        .default('mean')
        .argParser(oneOf('--aggregation', ['mean', 'weighted'])),
    )
    .option(
      '--repeat-limit <cosine>',
      'updates closer to what the last round changed are rated 0; 1 rates them as others',
      decimalNumber('--repeat-limit', 0, 1),
      0.8,
    )
    .option('--no-clip-updates', 'apply updates as long as they are, not shortened to the median length')
    .optionsGroup('People, money and time:')
    .option('--participants <n>', 'at most; from 3 to 255', wholeNumber('--participants', 3, 255), 8)
    .option('--least <n>', 'participants without whom no round begins', wholeNumber('--least', 3, 255), 3)
    .option('--rounds <n>', 'rounds of the session', wholeNumber('--rounds', 1, 65_535), 10)
    .option('--reward <plx>', 'shared by the best set of every round, in PLX', '10')
    .option('--bond <plx>', 'what a participant loses half of by cheating, in PLX', '10')
    .option('--server <address>', 'who publishes the models (default: you, as long as this command runs)')
    .option('--join-time <time>', 'waited for participants', duration('--join-time', 1_000, DAY_MS), 120_000)
    .option(
      '--update-time <time>',
      'for training and sending',
      duration('--update-time', 1_000, DAY_MS),
      600_000,
    )
    .option('--rate-time <time>', 'for fetching and rating', duration('--rate-time', 1_000, DAY_MS), 300_000)
    .option(
      '--challenge-time <time>',
      'for recomputing a model and objecting to it',
      duration('--challenge-time', 1_000, DAY_MS),
      30_000,
    )
    .option('--dry-run', 'show what would be signed, and stop');
  addMemberOptions(command);
  addCommonOptions(command.addHelpText('after', HELP)).action(
    async (model: string | undefined, options: CreateOptions) =>
      (await import('./create/run-create.ts')).runCreate(model, options, context),
  );
}
