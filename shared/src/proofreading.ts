/** The rules about single wrong characters and words: 逐个核对 walks through their findings. */
export const PROOFREAD_RULES: readonly string[] = [
  'closing/typo',
  'fact/division-of-holder',
  'paste/ocr-confusion',
  'wording/confusable',
  'wording/idiom-misuse',
  'wording/missing-char',
  'wording/repeated-char',
  'wording/typo-context',
  'wording/typo-table',
];
