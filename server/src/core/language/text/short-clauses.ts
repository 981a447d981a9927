/** Two clauses of four characters with a space where a comma belongs: 人手较少 经验不足. */

/** A subject of two characters and what it is like. */
const STATE =
  /^[\u3400-\u9fff]{2}(?:[较尚很更最太极颇甚偏稍][\u3400-\u9fff]|不[足够高强严佳好多大清明实力准齐全])$/;

/** Whether both say, each by itself, what something is like. */
export function areShortClauses(first: string, second: string): boolean {
  return STATE.test(first) && STATE.test(second);
}
