/** The words of commander, which knows only English, in Chinese. */
import { type Argument, type Command, type CommanderError, Help, type Option } from 'commander';
import stringWidth from 'string-width';

/** What is wrong with the arguments, in Chinese; commander's message names the argument in quotes. */
export function usageError({ code, message }: CommanderError): string {
  const quoted = [...message.matchAll(/'([^']*)'/g)].map(([, name]) => name);
  const [first = '', second = ''] = quoted;
  switch (code) {
    case 'commander.unknownOption':
      return `没有“${first}”这个选项${hint(message)}。`;
    case 'commander.unknownCommand':
      return `没有“${first}”这个命令${hint(message)}。`;
    case 'commander.missingArgument':
      return `缺少参数：${first}。`;
    case 'commander.optionMissingArgument':
      return `选项“${first}”后面缺少值。`;
    case 'commander.missingMandatoryOptionValue':
      return `缺少选项“${first}”。`;
    case 'commander.excessArguments':
      return '参数太多。';
    case 'commander.conflictingOption':
      return `“${first}”与“${second}”只能用一个。`;
    case 'commander.invalidArgument':
      return invalid(message, first, second);
    default:
      return message.replace(/^error: /, '');
  }
}

/** error: option '--format <格式>' argument 'xml' is invalid. Allowed choices are pretty, json. */
function invalid(message: string, option: string, value: string): string {
  const choices = /Allowed choices are ([^.]*)\./.exec(message)?.[1];
  if (choices !== undefined) return `“${option}”的值“${value}”不对，可用：${choices}。`;
  const reason = / is invalid\. ([\s\S]*)$/.exec(message)?.[1];
  return `“${option}”的值“${value}”不对${reason === undefined ? '' : `：${reason}`}。`;
}

/** (Did you mean check?) */
function hint(message: string): string {
  const near = /\(Did you mean (?:one of )?([^?]*)\?\)/.exec(message)?.[1];
  return near === undefined ? '' : `，您要找的是 ${near} 吗`;
}

/** Help in Chinese, its columns counted as a terminal shows them: a Chinese character takes two. */
export class ChineseHelp extends Help {
  override formatHelp(command: Command, helper: Help): string {
    const options = helper.visibleOptions(command);
    const commands = helper.visibleCommands(command);
    const args = helper.visibleArguments(command);
    const isRoot = command.parent === null;
    const name = isRoot ? command.name() : `${command.parent?.name()} ${command.name()}`;
    const usage = [name, '[选项]', ...(isRoot ? ['命令'] : command.registeredArguments.map(argumentTerm))];
    return [
      `用法：${usage.join(' ')}`,
      '',
      helper.commandDescription(command),
      '',
      ...section(
        '参数',
        args.map((one) => [argumentTerm(one), one.description] as const),
      ),
      ...section(
        '选项',
        options.map((one) => [one.flags, optionText(one)] as const),
      ),
      ...section(
        '命令',
        commands.map((one) => [commandTerm(one), one.description()] as const),
      ),
    ].join('\n');
  }
}

function section(heading: string, rows: readonly (readonly [string, string])[]): string[] {
  if (rows.length === 0) return [];
  const width = Math.max(...rows.map(([term]) => stringWidth(term))) + 2;
  const lines = rows.map(([term, text]) => `  ${term}${' '.repeat(width - stringWidth(term))}${text}`);
  return [`${heading}：`, ...lines, ''];
}

function optionText({ description, argChoices, defaultValue }: Option): string {
  const usual =
    typeof defaultValue === 'string' || typeof defaultValue === 'number' ? `默认 ${defaultValue}` : '';
  const notes = [argChoices === undefined ? '' : `可用 ${argChoices.join('、')}`, usual].filter(Boolean);
  return notes.length === 0 ? description : `${description}（${notes.join('；')}）`;
}

function argumentTerm(argument: Argument): string {
  const { required, variadic } = argument;
  const shown = variadic ? `${argument.name()}...` : argument.name();
  return required ? `<${shown}>` : `[${shown}]`;
}

function commandTerm(command: Command): string {
  return [command.name(), ...command.registeredArguments.map(argumentTerm)].join(' ');
}
