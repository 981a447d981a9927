/** The command line of docs/architecture.md: arguments to commands. Texts for people are Chinese. */
import { GENRE_IDS, genreFromName } from '@biganzi/shared';
import { Command, CommanderError, InvalidArgumentError, Option } from 'commander';
import type { Engine, EngineSettings } from '../core/engine';
import { checkCommand } from './check';
import { classifyCommand } from './classify';
import { explainCommand } from './explain';
import { fixCommand } from './fix';
import { CliError, type CliIO, EXIT, type ExitStatus } from './io';
import { newCommand } from './new';

export interface CliOptions {
  readonly engine: Engine;
  readonly io: CliIO;
  readonly version: string;
}

const FILES = '文件、文件夹或通配符；“-”表示标准输入';

/** Runs one command; `args` are without node and script. Never rejects for a user's mistake. */
export async function runCli(
  args: readonly string[],
  { engine, io, version }: CliOptions,
): Promise<ExitStatus> {
  let status: ExitStatus = EXIT.clean;
  const program = new Command('biganzi')
    .description('笔杆子：公文与讲话稿检查。全部在本机完成，不联网。')
    .version(version, '-V, --version', '显示版本')
    .helpOption('-h, --help', '显示帮助')
    .helpCommand('help [command]', '显示某个命令的帮助')
    .exitOverride()
    .configureOutput({
      writeOut: (text) => io.stdout.write(text),
      writeErr: (text) => io.stderr.write(text),
    });
  const settings = (options: { genre?: EngineSettings['genre'] }): EngineSettings => ({
    severities: {},
    genre: options.genre,
  });
  const command = (name: string, description: string) =>
    program.command(name).description(description).helpOption('-h, --help', '显示帮助');
  const genreOption = () =>
    new Option('--genre <文种>', '按这个文种检查，不作识别').argParser((value: string) => {
      const genre = genreFromName(value);
      if (!genre) throw new InvalidArgumentError(`没有“${value}”这个文种，可用：${GENRE_IDS.join(' ')}`);
      return genre;
    });
  const format = (...choices: string[]) =>
    new Option('--format <格式>', '输出格式').choices(choices).default('pretty');

  command('classify', '识别文种，并说明理由')
    .argument('<文件...>', FILES)
    .addOption(format('pretty', 'json'))
    .addOption(genreOption())
    .option('--body-only', '去掉标题再识别')
    .action(async (files: string[], options) => {
      status = await classifyCommand(engine, files, options, settings(options), io);
    });
  command('check', '检查；有警告或错误时退出码为 1')
    .argument('<文件...>', FILES)
    .addOption(format('pretty', 'json', 'sarif'))
    .option('--rule <规则>', '只用这条规则，可重复', (id: string, ids: string[]) => [...ids, id], [])
    .addOption(genreOption())
    .action(async (files: string[], options) => {
      status = await checkCommand(engine, files, { ...options, version }, settings(options), io);
    });
  command('fix', '作安全的自动修改，默认输出到屏幕')
    .argument('<文件...>', FILES)
    .option('--write', '写回文件')
    .option('--diff', '只显示修改前后对照')
    .addOption(genreOption())
    .action(async (files: string[], options) => {
      status = await fixCommand(engine, files, options, settings(options), io);
    });
  command('explain', '解释一条规则或一个文种')
    .argument('[规则或文种]', '规则编号、文种名称；不写则列出全部')
    .action((name: string | undefined) => {
      status = explainCommand(name, io);
    });
  command('new', '新建一份文稿的骨架')
    .argument('<文种>', '文种名称、编号或模板前缀，如 请示、request、gw-qs')
    .option('-o, --output <文件>', '写入文件（不覆盖已有文件）')
    .action(async (name: string, options) => {
      status = await newCommand(name, options, io);
    });

  try {
    await program.parseAsync([...args], { from: 'user' });
    return status;
  } catch (error) {
    // Commander has printed its own message; help and version end with exit code 0.
    if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.clean : EXIT.cannotRun;
    if (!(error instanceof CliError)) throw error;
    io.stderr.write(`biganzi: ${error.message}\n`);
    return EXIT.cannotRun;
  }
}
