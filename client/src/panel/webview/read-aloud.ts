/** Reads the draft aloud, sentence by sentence, with a voice of this machine: nothing leaves it. */
import type { ProtocolRange } from '@biganzi/shared';
import type { PanelLabels } from '../messages';

export interface SpokenSentence {
  readonly text: string;
  readonly range: ProtocolRange;
  /** A new paragraph begins with it. */
  readonly opens: boolean;
}

/** Milliseconds of silence before a paragraph, and how long voices are waited for. */
const BEFORE_PARAGRAPH = 700;
const FOR_VOICES = 1500;
/** Characters a minute at which voices speak when they are not told otherwise. */
const NATURAL = 260;
const SENTENCE = /[^。！？!?；;]{1,400}[。！？!?；;]{0,3}[”’」』）]{0,3}/g;

/** Marks of Markdown at the head of a line are not spoken. */
export function sentencesOf(lines: readonly string[]): SpokenSentence[] {
  return lines.flatMap((line, number) => {
    const head = /^[\s\u3000#>]{0,40}/.exec(line)?.[0].length ?? 0;
    return [...line.slice(head).matchAll(SENTENCE)]
      .filter(([text]) => /[\u3400-\u9fff\w]/.test(text))
      .map(({ 0: text, index }, n) => ({
        text,
        range: {
          start: { line: number, character: head + index },
          end: { line: number, character: head + index + text.length },
        },
        opens: n === 0,
      }));
  });
}

export interface ReadingHost {
  /** Shows the place in the draft. */
  follow(range: ProtocolRange): void;
  /** What there is to say to the user; empty when reading is over. */
  say(status: string): void;
  /** Reading has begun or ended. */
  changed(reading: boolean): void;
}

export class Reader {
  private run = 0;

  constructor(
    private readonly host: ReadingHost,
    private readonly synthesis: SpeechSynthesis = window.speechSynthesis,
  ) {}

  stop(): void {
    this.run++;
    this.synthesis.cancel();
    this.host.say('');
    this.host.changed(false);
  }

  /** `pace` is in characters a minute. */
  async read(lines: readonly string[], pace: number, labels: PanelLabels): Promise<void> {
    this.stop();
    const run = this.run;
    const voice = await this.voice();
    if (run !== this.run) return;
    if (voice === undefined) {
      this.host.say(labels.noVoice);
      return;
    }
    this.host.changed(true);
    const sentences = sentencesOf(lines);
    const whole = sentences.reduce((sum, { text }) => sum + text.length, 0);
    let spoken = 0;
    for (const [index, { text, range, opens }] of sentences.entries()) {
      if (opens && index > 0) await new Promise((done) => setTimeout(done, BEFORE_PARAGRAPH));
      if (run !== this.run) return;
      this.host.follow(range);
      this.host.say(
        labels.reading
          .replace('{0}', String(range.start.line + 1))
          .replace('{1}', clock(spoken / pace))
          .replace('{2}', clock((whole - spoken) / pace)),
      );
      await this.utter(text, voice, pace);
      if (run !== this.run) return;
      spoken += text.length;
    }
    this.stop();
  }

  private utter(text: string, voice: SpeechSynthesisVoice, pace: number): Promise<void> {
    return new Promise((done) => {
      const utterance = new SpeechSynthesisUtterance(text);
      utterance.voice = voice;
      utterance.lang = voice.lang;
      utterance.rate = Math.min(2, Math.max(0.5, pace / NATURAL));
      utterance.onend = () => done();
      utterance.onerror = () => done();
      this.synthesis.speak(utterance);
    });
  }

  /** A Chinese voice that needs no network; voices may come only after a while. */
  private async voice(): Promise<SpeechSynthesisVoice | undefined> {
    const find = () =>
      this.synthesis.getVoices().find(({ lang, localService }) => localService && /^(?:zh|cmn)/i.test(lang));
    const known = find();
    if (known) return known;
    await new Promise<void>((done) => {
      this.synthesis.addEventListener('voiceschanged', () => done(), { once: true });
      setTimeout(done, FOR_VOICES);
    });
    return find();
  }
}

/** 2:05 of minutes. */
function clock(minutes: number): string {
  const seconds = Math.round(minutes * 60);
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}
