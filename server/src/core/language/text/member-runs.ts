/** Rows of a numbered formulation's members in running text: 政治意识、核心意识、大局意识、看齐意识. */
import type { Span } from '../../document/types';
import { keptPer } from '../../kept';
import type { NumberedFormulation } from '../dated/numbered-formulations';

export interface MemberRun {
  /** From the first member to the last, in the text; quotation marks at its ends left out. */
  readonly span: Span;
  /** Each member as it stands: which of the formulation's it is, and whether in its full form. */
  readonly members: readonly { readonly index: number; readonly span: Span; readonly form: number }[];
  /** The formulation's name stands right before or behind the run. */
  readonly named: boolean;
  /** True when another item of the same list stands before or behind it: the list is of something else. */
  readonly mixed: boolean;
}

/** Rows of a formulation's members, and a member alone. */
const patternsOf = keptPer((formulation: NumberedFormulation) => {
  const item = formsOf(formulation).join('|');
  const separator = `(?:[、${formulation.comma ? '，；' : ''}]|[”"][“"]?)(?:[又和与及]|以及)?[“"]?|和|与|及|以及`;
  return { run: new RegExp(`(?:${item})(?:(?:${separator})(?:${item}))+`, 'g'), item: new RegExp(item, 'g') };
});

/** The rows of two members or more in `text`, in order. */
export function memberRuns(text: string, formulation: NumberedFormulation): MemberRun[] {
  const { run, item } = patternsOf(formulation);
  return [...text.matchAll(run)].map((match) => {
    const start = match.index;
    const end = start + match[0].length;
    const members = [...match[0].matchAll(item)].map((found) => {
      const at = start + found.index;
      return { ...placeOf(found[0], formulation), span: { start: at, end: at + found[0].length } };
    });
    return {
      span: { start, end },
      members,
      named: isNamed(text, start, end, formulation),
      mixed: isMixed(text, start, end),
    };
  });
}

/** Every form of every member, longest first, so that a part never stands for the whole. */
function formsOf({ members }: NumberedFormulation): string[] {
  return members.flat().sort((a, b) => b.length - a.length);
}

function placeOf(text: string, { members }: NumberedFormulation): { index: number; form: number } {
  const index = members.findIndex((forms) => forms.includes(text));
  return { index, form: members[index]?.indexOf(text) ?? 0 };
}

const REACH = 12;

/** 创新、协调、绿色的新发展理念; 新发展理念（创新、协调……）; “四风”即形式主义、官僚主义. */
function isNamed(text: string, start: number, end: number, { called }: NumberedFormulation): boolean {
  const before = text.slice(Math.max(0, start - REACH * 2), start);
  const after = text.slice(end, end + REACH * 2);
  const head = [...before.matchAll(called)].at(-1);
  if (
    head &&
    /^[”"]?(?:总体布局|战略布局|制度|问题|要求|工作|，)?[（(：:，]?(?:即|就是|是指|包括|是)?[（(：:“"]*$/.test(
      before.slice(head.index + head[0].length),
    )
  )
    return true;
  const tail = [...after.matchAll(called)][0];
  return (
    tail !== undefined &&
    /^(?:意识|自信|建设|纪律|发展)?[”"）)]*(?:的|等|这|，|——|为(?:主要)?内容的?)*[“"（(]?$/.test(
      after.slice(0, tail.index),
    )
  );
}

/** Another item of the same list right before or behind: 廉洁、共享、开放. */
function isMixed(text: string, start: number, end: number): boolean {
  return (
    /[、和与及][“"]?$/.test(text.slice(Math.max(0, start - 2), start)) ||
    BEHIND.test(text.slice(end, end + 6))
  );
}

const BEHIND = /^(?:意识|自信|建设|纪律)?[”"]?[、和与及]/;
