/**
 * The figures of GB/T 9704—2012《党政机关公文格式》 (5.2 margins, lines and characters, 7.2 to 7.5 the parts), in points
 * and twips (a twentieth of a point).
 */

export const TWIPS = 20;

/** A4 and its margins; 版心 156 mm × 225 mm. */
export const PAGE = {
  width: 11906,
  height: 16838,
  top: 2098,
  bottom: 1984,
  left: 1588,
  right: 1474,
  /** The page number's line stands 7 mm below the 版心. */
  footer: 1304,
} as const;

export const LINES_A_PAGE = 22;
export const CHARACTERS_A_LINE = 28;

/** Twips. 22 lines of 28.95 points fill 225 mm. */
export const LINE_PITCH = 579;

/** At 16 points 27 characters fill 156 mm; a quarter of a point less behind each makes it 28. */
export const CHARACTER_SPACING = -5;

/** Twips that a character of 3号 takes on a line. */
export const CHARACTER_WIDTH = 16 * TWIPS + CHARACTER_SPACING;

export const LINE_WIDTH = PAGE.width - PAGE.left - PAGE.right;

/** 字号 in points. */
export const SIZE = { two: 22, three: 16, four: 14 } as const;

/** What is set in which face: 7.3.1, 7.3.3, 7.5. */
export type Face = 'body' | 'title' | 'hei' | 'kai' | 'song';

/** The fonts of the faces, by the names that Word and WPS show; none is shipped. */
export interface Fonts extends Readonly<Record<Face, string>> {
  /** Letters and figures. */
  readonly latin: string;
}

export const DEFAULT_FONTS: Fonts = {
  body: '仿宋',
  title: '方正小标宋简体',
  hei: '黑体',
  kai: '楷体',
  song: '宋体',
  latin: 'Times New Roman',
};
