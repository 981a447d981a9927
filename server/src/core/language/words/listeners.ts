/** How a speaker calls his listeners: 同志们, 各位选民, 尊敬的来宾. */
const LISTENERS = /尊敬的|敬爱的|亲爱的|[志士生友学师亲表胞宾员]们|诸位|各位|在座的|大家好|父老乡亲/;

/** Whether listeners are called in `text`, which is the head of a speech. */
export function callsListeners(text: string): boolean {
  return LISTENERS.test(text);
}
