/** The command line of docs/architecture.md: arguments to commands. Texts for people are Chinese. */
import { GENRE_IDS, genreFromName } from '@biganzi/shared';
import { Command, CommanderError, InvalidArgumentError, Option } from 'commander';
import type { Engine, EngineSettings } from '../core/engine';
import { AUDIENCES, type AudienceRank, DEFAULT_RATE, OCCASIONS, type OccasionId } from '../core/speech';
import { checkCommand } from './check';
import { classifyCommand } from './classify';
import { explainCommand } from './explain';
import { exportCommand } from './export';
import { fixCommand } from './fix';
import { CliError, type CliIO, EXIT, type ExitStatus } from './io';
import { layoutCommand } from './layout';
import { newCommand } from './new';
import { createProjects } from './projects';
import { reportCommand } from './report';
import { reviewCommand } from './review';
import { reviewChangesCommand } from './review-changes';
import { ChineseHelp, usageError } from './usage';
import { visible } from './visible';

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
      // What is wrong is said below, in Chinese.
      writeErr: () => undefined,
    });
  program.createHelp = () => new ChineseHelp();
  const projects = ({ genre }: { genre?: EngineSettings['genre'] }) => createProjects(engine, io, { genre });
  const command = (name: string, description: string) => {
    const made = program.command(name).description(description).helpOption('-h, --help', '显示帮助');
    made.createHelp = program.createHelp;
    made.allowExcessArguments(false);
    return made;
  };
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
      status = await classifyCommand(engine, files, options, projects(options), io);
    });
  command('check', '检查；有警告或错误时退出码为 1')
    .argument('<文件...>', FILES)
    .addOption(format('pretty', 'json', 'sarif'))
    .option('--rule <规则>', '只用这条规则，可重复', (id: string, ids: string[]) => [...ids, id], [])
    .option(
      '--write-baseline [基线文件]',
      '把现有的问题记入基线，以后只报新的（默认 .biganzi-baseline.json）',
    )
    .option('--baseline <基线文件>', '用这个基线；默认找文稿所在文件夹及其上级的 .biganzi-baseline.json')
    .option('--no-baseline', '不用基线，列出全部问题')
    .option('--annotate', '把问题写成 Word 批注、把改法写成修订，另存为“原名.批注.docx”')
    .option('--safe-only', '只把安全的修改写成修订，其余建议只写在批注里')
    .option('-o, --output <文件>', '批注写入这个文件（不覆盖已有文件）')
    .option('--in-place', '批注写回原文件，原件另存为“原名.原件.docx”')
    .addOption(genreOption())
    .action(async (files: string[], options) => {
      status = await checkCommand(engine, files, { ...options, version }, projects(options), io);
    });
  command('fix', '作安全的自动修改，默认输出到屏幕；Word 文件写成修订')
    .argument('<文件...>', FILES)
    .option('--write', '写回文件')
    .option('--diff', '只显示修改前后对照')
    .addOption(genreOption())
    .action(async (files: string[], options) => {
      status = await fixCommand(engine, files, options, projects(options), io);
    });
  command('review', '审读讲话稿：五气、三种站位、层次和时长')
    .argument('<文件...>', FILES)
    .addOption(format('pretty', 'json'))
    .addOption(new Option('--occasion <场合>', '场合；不写则按标题和开场判断').argParser(occasionFromName))
    .addOption(new Option('--rate <字数>', '每分钟讲多少字').default(DEFAULT_RATE).argParser(speakingRate))
    .addOption(
      new Option('--audience <听众>', '听众：下级、平级、上级或来宾；不写按下级').argParser(audienceFromName),
    )
    .option(
      '--field <领域>',
      '应当讲到的部门或领域，可重复',
      (name: string, names: string[]) => [...names, name],
      [],
    )
    .addOption(genreOption())
    .action(async (files: string[], options) => {
      status = await reviewCommand(engine, files, options, projects(options), io);
    });
  command('export', '导出为 Word：公文版式（GB/T 9704），或者讲话的朗读稿')
    .argument('<文件...>', FILES)
    .option('-o, --output <文件>', '写入这个文件（不覆盖已有文件）；默认写在旁边')
    .option('--red-head [发文机关标志]', '加红头；不写发文机关标志就用文稿里的')
    .option('--template <模板>', '用本单位的 Word 模板，里面写有 {{标题}}、{{正文}} 等')
    .option('--reading', '朗读稿：大字、宽行，在句末翻页')
    .addOption(genreOption())
    .action(async (files: string[], options) => {
      status = await exportCommand(engine, files, options, projects(options), io);
    });
  command('layout', '检查 Word 文件的版式（GB/T 9704）；--apply 套用公文版式')
    .argument('<文件...>', FILES)
    .addOption(format('pretty', 'json'))
    .option('--rule <规则>', '只看这条版式规则，可重复', (id: string, ids: string[]) => [...ids, id], [])
    .option('--apply', '改好的另存为“原名.公文版式.docx”；文字、表格、图片、页眉不动')
    .option('-o, --output <文件>', '写入这个文件（不覆盖已有文件）')
    .addOption(genreOption())
    .action(async (files: string[], options) => {
      status = await layoutCommand(engine, files, options, projects(options), io);
    });
  command('review-changes', '读回审阅过的 Word 文件：批注、修订采纳了哪些，他人写了什么')
    .argument('<文件...>', FILES)
    .addOption(format('pretty', 'json', 'markdown'))
    .option('--original <原件>', '批注之前的文件；默认按文件名找旁边的')
    .option('--baseline-refused [基线文件]', '没有采纳的记入基线，以后不再报')
    .option('--allow-refused', '没有采纳的，词语记入 .biganzi.json 的词表，其余记入基线，以后不再报')
    .addOption(genreOption())
    .action(async (files: string[], options) => {
      status = await reviewChangesCommand(engine, files, options, projects(options), io);
    });
  command('report', '校对报告：各文件的文种、问题和依据，写成 .docx 或 .html')
    .argument('<文件...>', FILES)
    .requiredOption('-o, --output <文件>', '写入这个文件（不覆盖已有文件）')
    .addOption(genreOption())
    .action(async (files: string[], options) => {
      status = await reportCommand(engine, files, options, projects(options), io);
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
    // Help and version end so too, with exit code 0.
    if (error instanceof CommanderError) {
      if (error.exitCode === 0) return EXIT.clean;
      // Without a command commander means to show its help.
      if (error.code === 'commander.help') io.stderr.write(program.helpInformation());
      else io.stderr.write(`biganzi: ${visible(usageError(error))}用 biganzi --help 看用法。\n`);
      return EXIT.cannotRun;
    }
    if (!(error instanceof CliError)) throw error;
    io.stderr.write(`biganzi: ${visible(error.message)}\n`);
    return EXIT.cannotRun;
  }
}

/** By id or by Chinese name. */
function occasionFromName(name: string): OccasionId {
  const found = OCCASIONS.find(
    (occasion) => occasion.id === name || occasion.name.split('、').includes(name),
  );
  if (found) return found.id;
  const names = OCCASIONS.map((occasion) => occasion.name).join('、');
  throw new InvalidArgumentError(`没有“${name}”这种场合，可用：${names}`);
}

/** Slower than 60 or faster than 400 characters a minute nobody speaks. */
function speakingRate(value: string): number {
  const rate = Number(value);
  if (Number.isInteger(rate) && rate >= 60 && rate <= 400) return rate;
  throw new InvalidArgumentError('应是 60 到 400 之间的整数');
}

/** By id or by Chinese name. */
function audienceFromName(name: string): AudienceRank {
  const found = AUDIENCES.find(
    (audience) => audience.id === name || audience.name.split('、').includes(name),
  );
  if (found) return found.id;
  const names = AUDIENCES.map((audience) => audience.name).join('、');
  throw new InvalidArgumentError(`没有“${name}”这种听众，可用：${names}`);
}
