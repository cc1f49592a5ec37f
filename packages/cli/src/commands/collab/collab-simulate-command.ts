import { type Command, Option } from 'commander';
import type { Context } from '../../context.ts';
import { decimalNumber, listOf, oneOf, wholeNumber } from '../../options/parse-option.ts';
import { addCommonOptions } from '../../options/shared-options.ts';
import { attackNames, columnNames, lieNames, parseSplit } from './simulate/simulate-choices.ts';
import type { SimulateOptions } from './simulate/simulate-options.ts';

const HELP = `
DATA is .npz (x and y) or .csv (the label in the last column); its labels are classes. Without DATA it is 10,000
handwritten digits. Nothing leaves this machine, no chain is needed: selection of changes, bytes, ratings, ranking and
averaging are those of a real session.

--rule takes several, separated by commas; they are tried one after the other on the same data and with the same
attackers. borda, median-rank and trimmed-rank are what a session offers; the others are published ways to average,
to compare with: fed-avg, median, trimmed-mean, krum, multi-krum, centred-clipping. Trimmed mean and Krum are told
how many attackers there are.

Examples:
  plexus collab simulate
  plexus collab simulate --attack alie --attackers 0.2 --rule median-rank,fed-avg,krum --report robustness.html
  plexus collab simulate patients.csv --participants 8 --split iid --share 0.1 --format int8
  plexus collab simulate --participants 500 --per-round 50 --lie promote-friends --liars 0.3`;

const share = (flag: string) => decimalNumber(flag, -1e-9, 0.99);

/** `plexus collab simulate`. */
export function addCollabSimulateCommand(collab: Command, context: Context): void {
  const command = collab
    .command('simulate [data]')
    .description('try a session out on this machine alone, with attackers and lying raters if you like');
  addPeople(command);
  addLearning(command);
  addPrivacy(command);
  command
    .optionsGroup('Results:')
    .option('--csv <file>', 'a row for every round')
    .option('--report <file>', 'a page with curves and the evaluation matrix, as HTML')
    .addHelpText('after', HELP);
  addCommonOptions(command).action(async (data: string | undefined, options: SimulateOptions) =>
    (await import('./simulate/run-simulate.ts')).runSimulate(data, options, context),
  );
}

function addPrivacy(command: Command): void {
  command
    .optionsGroup('Privacy (docs/privacy.md):')
    .option(
      '--privacy-epsilon <ε>',
      'everybody trains with differential privacy, all rounds together within ε',
      decimalNumber('--privacy-epsilon', 0, 1_000),
    )
    .option('--privacy-delta <δ>', 'of the guarantee', decimalNumber('--privacy-delta', 0, 0.1), 1e-5)
    .option(
      '--privacy-clip <length>',
      'the gradient of each row is cut to this length',
      decimalNumber('--privacy-clip', 0, 1e6),
      1,
    );
}

function addPeople(command: Command): void {
  command
    .optionsGroup('Who takes part:')
    .option('--participants <n>', 'from 3 to 1000', wholeNumber('--participants', 3, 1_000), 20)
    .option(
      '--per-round <n>',
      'drawn for each round (default: all of them, at most 64)',
      wholeNumber('--per-round', 3, 64),
    )
    .option('--rounds <n>', 'of the session', wholeNumber('--rounds', 1, 10_000), 20)
    .addOption(
      new Option(
        '--split <how>',
        'how rows are dealt out: iid, or dirichlet:ALPHA for unequal shares of labels',
      )
        .default({ kind: 'dirichlet', alpha: 0.5 }, 'dirichlet:0.5')
        .argParser(parseSplit),
    )
    .addOption(
      new Option('--attack <kind>', `what attackers do: ${attackNames.join(', ')}`).argParser(
        oneOf('--attack', attackNames),
      ),
    )
    .option('--attackers <share>', 'of the participants (default: 0.2 with --attack)', share('--attackers'))
    .option(
      '--strength <number>',
      'of the attack (default: as published)',
      decimalNumber('--strength', 0, 1e6),
    )
    .addOption(
      new Option('--lie <kind>', `how liars rate: ${lieNames.join(', ')}`)
        .default('promote-friends')
        .argParser(oneOf('--lie', lieNames)),
    )
    .option('--liars <share>', 'of the participants, attackers first', share('--liars'), 0)
    .option(
      '--seed <n>',
      'of the split, weights, roles and row order',
      wholeNumber('--seed', 0, 0xffff_ffff),
      1,
    );
}

function addLearning(command: Command): void {
  command
    .optionsGroup('Model and learning:')
    .option('--model <file>', 'an ONNX classifier to begin with (default: a small one that fits the data)')
    .option(
      '--hidden <sizes>',
      'hidden layers of the small one',
      listOf(wholeNumber('--hidden', 1, 65_536)),
      [32],
    )
    .option('--label <column>', 'CSV column or npz array with the classes (default: the last; y)')
    .option('--held-out <share>', 'of the data, to measure on', decimalNumber('--held-out', 0, 0.9), 0.15)
    .option(
      '--steps <n>',
      'optimiser steps of every participant in a round',
      wholeNumber('--steps', 1, 100_000),
      10,
    )
    .option('--batch <rows>', 'rows of an optimiser step', wholeNumber('--batch', 1, 65_536), 32)
    .option('--learning-rate <rate>', 'of SGD', decimalNumber('--learning-rate', 0, 1e6), 0.1)
    .option('--momentum <m>', 'of SGD', decimalNumber('--momentum', -1e-9, 0.99999), 0.5)
    .addOption(
      new Option('--profile <profile>', 'native: as fast as it goes; reproducible: the same bits everywhere')
        .default('native')
        .argParser(oneOf('--profile', ['native', 'reproducible'])),
    )
    .option('--workers <n>', 'threads (default: one a core, at most 4)', wholeNumber('--workers', 1, 64))
    .optionsGroup('What is sent, rated and applied:')
    .option('--rule <names>', columnNames.join(', '), listOf(oneOf('--rule', columnNames)), ['median-rank'])
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
    .option(
      '--selected <n>',
      'updates applied in a round (default: 6 in 10)',
      wholeNumber('--selected', 1, 64),
    )
    .option(
      '--trim <bps>',
      'of trimmed-rank, in 1/10000 from each end',
      wholeNumber('--trim', 0, 4_999),
      2_000,
    )
    .addOption(
      new Option('--metric <metric>', 'what updates are rated by')
        .default('loss')
        .argParser(oneOf('--metric', ['loss', 'accuracy'])),
    )
    .option(
      '--rating-step <share>',
      'of an update that is added to the model to rate it (default: 1 ÷ the number applied)',
      decimalNumber('--rating-step', 0, 1),
    )
    .option(
      '--repeat-limit <cosine>',
      'updates closer to what the last round changed are rated 0; 1 rates them as others',
      decimalNumber('--repeat-limit', 0, 1),
      0.8,
    )
    .option('--no-clip-updates', 'apply updates of any length');
}
