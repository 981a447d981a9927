/** How Word writes a number of a list: `w:numFmt`. */

const HAN = '〇一二三四五六七八九';
const LEGAL = '零壹贰叁肆伍陆柒捌玖';
const STEMS = '甲乙丙丁戊己庚辛壬癸';
const BRANCHES = '子丑寅卯辰巳午未申酉戌亥';
const ROMAN: readonly (readonly [number, string])[] = [
  [1000, 'M'],
  [900, 'CM'],
  [500, 'D'],
  [400, 'CD'],
  [100, 'C'],
  [90, 'XC'],
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
];

/** `value` in the format of that name; in Arabic figures for a format that is not known. */
export function formatNumber(value: number, format: string): string {
  switch (format) {
    case 'none':
    case 'bullet':
      return '';
    case 'chineseCounting':
    case 'chineseCountingThousand':
    case 'japaneseCounting':
    case 'taiwaneseCounting':
    case 'taiwaneseCountingThousand':
      return counted(value, HAN, ['', '十', '百', '千'], true);
    case 'chineseLegalSimplified':
    case 'ideographLegalTraditional':
      return counted(value, LEGAL, ['', '拾', '佰', '仟'], false);
    case 'ideographDigital':
    case 'japaneseDigitalTenThousand':
    case 'taiwaneseDigital':
      return [...String(value)].map((digit) => HAN[Number(digit)] ?? digit).join('');
    case 'ideographTraditional':
      return STEMS[value - 1] ?? String(value);
    case 'ideographZodiac':
      return BRANCHES[value - 1] ?? String(value);
    case 'decimalEnclosedCircle':
    case 'decimalEnclosedCircleChinese':
      return circled(value);
    case 'decimalEnclosedParen':
      return value >= 1 && value <= 20 ? String.fromCodePoint(0x2473 + value) : `(${value})`;
    case 'decimalEnclosedFullstop':
      return value >= 1 && value <= 20 ? String.fromCodePoint(0x2487 + value) : `${value}.`;
    case 'ideographEnclosedCircle':
      return value >= 1 && value <= 10 ? String.fromCodePoint(0x327f + value) : String(value);
    case 'decimalFullWidth':
    case 'decimalFullWidth2':
      return String(value).replace(/\d/g, (digit) => String.fromCodePoint(0xff10 + Number(digit)));
    case 'decimalZero':
      return String(value).padStart(2, '0');
    case 'lowerLetter':
      return letters(value);
    case 'upperLetter':
      return letters(value).toUpperCase();
    case 'lowerRoman':
      return roman(value).toLowerCase();
    case 'upperRoman':
      return roman(value);
    default:
      return String(value);
  }
}

function circled(value: number): string {
  if (value >= 1 && value <= 20) return String.fromCodePoint(0x245f + value);
  if (value >= 21 && value <= 35) return String.fromCodePoint(0x323c + value);
  if (value >= 36 && value <= 50) return String.fromCodePoint(0x328d + value);
  return String(value);
}

/** 十二, 一百零三: to 9999. `bareTen`: 十 and not 一十 at the head. */
function counted(value: number, digits: string, units: readonly string[], bareTen: boolean): string {
  if (value <= 0 || value > 9999) return String(value);
  const zero = digits === HAN ? '零' : digits[0]!;
  const figures = String(value);
  let result = '';
  let gap = false;
  for (const [index, figure] of [...figures].entries()) {
    const digit = Number(figure);
    if (digit === 0) {
      gap = result !== '';
      continue;
    }
    if (gap) result += zero;
    gap = false;
    const unit = units[figures.length - 1 - index] ?? '';
    result += bareTen && unit === '十' && digit === 1 && result === '' ? unit : `${digits[digit]}${unit}`;
  }
  return result;
}

function letters(value: number): string {
  if (value < 1) return String(value);
  const letter = String.fromCodePoint(0x61 + ((value - 1) % 26));
  return letter.repeat(Math.min(Math.ceil(value / 26), 30));
}

function roman(value: number): string {
  if (value < 1 || value > 3999) return String(value);
  let rest = value;
  let result = '';
  for (const [weight, figure] of ROMAN) {
    while (rest >= weight) {
      result += figure;
      rest -= weight;
    }
  }
  return result;
}
