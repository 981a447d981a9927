/** Full-width Latin letters and digits: as old editors and Japanese input methods set them. */
import type { Detector } from './types';

/** `letters` where a letter is among them; plain figures are told of by number/fullwidth-digit. */
export type FullwidthKind = 'letters' | 'digits';

export const findFullwidth: Detector = ({ text }, zones) => {
  const found = [...text.matchAll(WIDE)].map((match) => {
    const span = { start: match.index, end: match.index + match[0].length };
    const kind: FullwidthKind = LETTER.test(match[0]) ? 'letters' : 'digits';
    return { span, edits: [{ span, newText: narrow(match[0]) }], automatic: true, kind };
  });
  return found.filter(({ span }) => !zones.meetsCode(span));
};

const LETTER = /[Ａ-Ｚａ-ｚ]/;
/** Marks inside a run belong to it: ３．５, ＧＢ／Ｔ, ａ＠ｂ; a colon only between the figures of a time. */
const WIDE =
  /[Ａ-Ｚａ-ｚ０-９]+(?:(?:[．／＋＆＿＠]|－(?=[Ａ-Ｚａ-ｚ０-９])|(?<=(?<![０-９])[０-９]{1,2})：(?=[０-９]{2}(?![０-９])))[Ａ-Ｚａ-ｚ０-９]+)*(?:(?<=[０-９])％)?/g;

function narrow(wide: string): string {
  return wide.replace(/[！-～]/g, (char) => String.fromCharCode(char.charCodeAt(0) - 0xfee0));
}
