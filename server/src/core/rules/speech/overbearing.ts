import type { Sentence, Span } from '../../document/types';
import { replaceFix } from '../../edits';
import type { Fix } from '../../findings';
import { maskMentions } from '../../language/text/masked-text';
import { anyOf } from '../../language/text/pattern-rows';
import { inferOccasion } from '../../speech/occasion';
import { lines } from '../papers';
import { defineRule, type RuleContext } from '../types';

export default defineRule(
  {
    id: 'speech/overbearing',
    title: '对平级或上级用了命令的语气',
    severity: 'warning',
    basis: [
      {
        norm: 'textbook',
        force: 'customary',
        says: '讲话以情理为先，威为终；对平级、上级、来宾用商量的语气',
      },
    ],
    genres: ['speech', 'experience-sharing', 'address', 'emcee-script'],
    fix: 'mixed',
    attachments: 'skip',
    explanation:
      '经验交流、致辞和向上级汇报，听众不是下属。“你们必须”“谁不落实就问责谁”是对下级的口气，放在这里使人难堪。',
    remedy: '改用商量、建议的说法，如“建议各位”“不妨”“请各位指正”。',
    exceptions: [
      {
        text: '看不出听众是平级、上级或来宾的讲话，不提示；可以在“听众”里选定。',
        example: {
          text: '在全市供水工作会议上的讲话\n\n同志们：\n　　今天召开供水工作会议。你们必须在汛期前把管网改造做完，谁不落实就问责谁。\n　　谢谢大家！\n',
          genre: 'speech',
        },
      },
      {
        text: '介绍本单位怎样管理自己的队伍的，不提示。',
        example: {
          text: lines(
            '在全市供水工作经验交流会上的发言',
            '',
            '各位领导、同志们：',
            '　　下面，我就管网改造的做法与大家作一交流。',
            '　　我们在公司内部立下规矩：谁不按图施工就处理谁。',
            '　　不妥之处，请批评指正。谢谢大家！',
            '',
          ),
          genre: 'experience-sharing',
        },
      },
      {
        text: '转述上级要求、法律规定的，不提示。',
        example: {
          text: lines(
            '在供水工作经验交流会上的发言',
            '',
            '各位领导、同志们：',
            '　　下面，我就管网改造的做法与大家作一交流。',
            '　　队长告诉抢修队，你们必须先断电。',
            '　　谢谢大家！',
            '',
          ),
          genre: 'experience-sharing',
        },
      },
    ],
    messages: { command: '“{words}”是对下级的口气，听众是{audience}，建议改用商量的说法。' },
    examples: {
      bad: [
        {
          text: lines(
            '在全市供水工作经验交流会上的发言',
            '',
            '各位领导、同志们：',
            '　　下面，我就管网改造的做法与大家作一交流。',
            '　　我们先从老城区做起，一条街一条街地换。⟦你们必须⟧把图纸先补齐，不然挖开了就要返工。',
            '　　不妥之处，请批评指正。谢谢大家！',
            '',
          ),
          fixed: lines(
            '在全市供水工作经验交流会上的发言',
            '',
            '各位领导、同志们：',
            '　　下面，我就管网改造的做法与大家作一交流。',
            '　　我们先从老城区做起，一条街一条街地换。建议各位把图纸先补齐，不然挖开了就要返工。',
            '　　不妥之处，请批评指正。谢谢大家！',
            '',
          ),
          genre: 'experience-sharing',
        },
      ],
      good: [],
    },
  },
  (context) => {
    const { document, report } = context;
    const audience = audienceOf(context);
    if (audience === undefined) return;
    for (const paragraph of document.paragraphs) {
      for (const sentence of paragraph.sentences) {
        const text = maskMentions(sentence.text, sentence.span.start, document.marks);
        for (const match of text.matchAll(COMMAND)) {
          if (OWN_OR_CITED.test(text.slice(0, match.index))) continue;
          const [words] = match;
          const span = spanOf(sentence, match.index, words);
          report({ message: 'command', data: { words, audience }, span, fixes: fixesFor(words, span) });
        }
      }
    }
  },
);

const COMMAND = anyOf(
  [
    /你们(?:都|也)?(?:必须|务必|一定要|不得|不准|不许)/,
    /(?:各位|大家|诸位)(?:领导|同事|来宾|代表|委员)?(?:都)?(?:必须|务必|不得|不准|不许)/,
    /谁(?:敢)?(?:不|没有?|再)[^，。；！]{1,10}，?就(?:问责|处分|追究|处理|撤|查处)[^，。；！]{0,8}谁/,
    /(?:责令|责成|命令|勒令)(?:你们|各位|大家)/,
  ],
  'g',
);
const OWN_OR_CITED =
  /我们|我[省市县区局乡镇校院村公司厂]|本[单公]|规定|明确|要求|约定|立下|承诺|告诉|叮嘱|对(?:职工|员工|队员|干部|他们)/;

function audienceOf({ document, speech, genre }: RuleContext<'command'>): string | undefined {
  const { audience } = speech;
  if (audience === 'subordinates') return undefined;
  if (audience !== undefined) return AUDIENCE_NAMES[audience];
  if (genre.genre === 'experience-sharing') return '与会的同行和上级';
  if (genre.genre === 'address') return '来宾';
  const { id, source } = inferOccasion(document);
  return id === 'exchange' && source === 'title' ? '与会的同行和上级' : undefined;
}

const AUDIENCE_NAMES = { peers: '平级、同行', superiors: '上级', guests: '来宾' } as const;

function spanOf({ span }: Sentence, index: number, words: string): Span {
  return { start: span.start + index, end: span.start + index + words.length };
}

function fixesFor(words: string, span: Span): Fix[] {
  if (/^你们(?:都|也)?(?:必须|务必|一定要)$/.test(words))
    return [replaceFix('改为“建议各位”', span, '建议各位')];
  if (/^(?:各位|大家|诸位).*(?:必须|务必)$/.test(words)) {
    const instead = `请${words.replace(/都?(?:必须|务必)$/, '')}`;
    return [replaceFix(`改为“${instead}”`, span, instead)];
  }
  return [];
}
