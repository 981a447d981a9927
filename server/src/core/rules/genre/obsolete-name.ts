import type { GenreId } from '@biganzi/shared';
import type { OfficialDocument } from '../../document/types';
import type { Fix } from '../../findings';
import { predatesRegulation } from '../../language/dated/predates-regulation';
import { officialSign } from '../../language/organs/sent-as-official';
import { wordAtTitleEnd } from '../../language/paper/title-end';
import { changeGenreFix } from '../../refactor/change-genre';
import { lines } from '../papers';
import { defineRule } from '../types';

export default defineRule(
  {
    id: 'genre/obsolete-name',
    title: '使用了已取消的文种名称',
    severity: 'info',
    basis: [
      {
        norm: 'regulation',
        clause: '第八条',
        force: 'mandatory',
        says: '现行公文种类共15种，其中有“纪要”，没有“会议纪要”“指示”“布告”“通令”“指令”。',
      },
      { norm: 'former-measures', force: 'customary', says: '“会议纪要”等是以前的文种名称。' },
    ],
    genres: 'any',
    fix: 'suggest',
    explanation:
      '“指示”“布告”“通令”“指令”“会议纪要”是过去用过的名称，不在现行《条例》的15个文种里。新拟的公文沿用旧名，收文机关不便登记和归档。',
    remedy:
      '“会议纪要”改为“纪要”；“指示”按内容改为“意见”“通知”或者“决定”；“布告”改为“通告”；“通令”“指令”按权限改为“命令”“决定”或者“通知”。',
    exceptions: [
      {
        text: '“××县政府常务会议纪要”读作“常务会议”加“纪要”，合规，不报。',
        example: {
          text: lines(
            '清河县人民政府常务会议纪要',
            '',
            '　　2025年3月4日，县长沈立群主持召开县政府常务会议，研究抗旱工作。纪要如下：',
            '　　会议议定，3月底前完成泵站检修。',
            '',
          ),
        },
      },
      {
        text: '成文于2012年7月1日以前的文件不报。',
        example: {
          text: '关于研究供水问题的会议纪要\n\n　　2011年3月4日召开会议，纪要如下：\n　　会议议定，3月底前通水。\n\n清河县人民政府\n2011年3月5日\n',
        },
      },
      {
        text: '法规、党内法规用“条例”作名称，不报；只有带主送机关、当作公文发的才提示。',
        example: {
          text: '清河县城市供水条例\n\n　　第一条　为规范城市供水，制定本条例。\n',
          genre: 'notice',
        },
      },
    ],
    messages: {
      meeting: '现行文种是“纪要”。“关于…的会议纪要”建议改为“关于…的纪要”，或者在标题里写出会议名称。',
      former: '“{word}”已不是现行的公文文种。建议按内容改用{instead}。',
    },
    examples: {
      bad: [
        {
          text: lines(
            '关于研究抗旱工作的⟦会议纪要⟧',
            '',
            '　　2025年3月4日，县长沈立群主持召开会议，研究抗旱工作。纪要如下：',
            '　　会议议定，3月底前完成泵站检修。',
            '　　会议要求，各乡镇每日报送墒情。',
            '',
          ),
          fixed: lines(
            '关于研究抗旱工作的纪要',
            '',
            '　　2025年3月4日，县长沈立群主持召开会议，研究抗旱工作。纪要如下：',
            '　　会议议定，3月底前完成泵站检修。',
            '　　会议要求，各乡镇每日报送墒情。',
            '',
          ),
        },
      ],
      good: [],
    },
  },
  (context) => {
    const { file, document, genre } = context;
    if (genre.genre === 'unknown') return;
    const from = genre.genre;
    if (context.isGenre('minutes')) {
      const word = wordAtTitleEnd(document, /会议纪要$/);
      if (!word || !/关于.+的会议纪要/.test(document.title?.plain ?? '') || predatesRegulation(document))
        return;
      const edits = [{ span: word.span, newText: '纪要' }];
      const fix: Fix = { title: '改为“纪要”', kind: 'suggest', edits };
      context.report({ message: 'meeting', span: word.span, fixes: [fix] });
      return;
    }
    const word = wordAtTitleEnd(document, FORMER);
    const targets = word && INSTEAD[word.text];
    if (!word || !targets || !isSent(document, word.text) || predatesRegulation(document)) return;
    const instead = targets.map(([, name]) => `“${name}”`).join('或者');
    const fixes = targets.map(([to, titleWord]) =>
      changeGenreFix(file, document, from, to, { titleSpan: word.span, titleWord }),
    );
    context.report({
      message: 'former',
      data: { word: word.text, instead },
      span: word.span,
      fixes,
      tags: ['deprecated'],
    });
  },
);

const FORMER = /(?:指示|布告|通令|指令|训令|条例)$/;
const INSTEAD: Readonly<Record<string, readonly (readonly [GenreId, string])[]>> = {
  指示: [
    ['opinion', '意见'],
    ['notice', '通知'],
  ],
  布告: [
    ['public-notice', '通告'],
    ['proclamation', '公告'],
  ],
  通令: [
    ['decision', '决定'],
    ['bulletin', '通报'],
  ],
  指令: [
    ['decision', '决定'],
    ['notice', '通知'],
  ],
  训令: [
    ['decision', '决定'],
    ['notice', '通知'],
  ],
  条例: [
    ['decision', '决定'],
    ['notice', '通知'],
  ],
};

/** A text with a former name alone may be anything; sent out as a document it is one. */
function isSent(document: OfficialDocument, word: string): boolean {
  const sign = officialSign(document);
  const dated = document.date?.year !== undefined || document.header.documentNumbers.length > 0;
  if (word === '布告') return sign !== undefined || dated;
  return sign === 'recipients' || (word !== '条例' && sign === 'issuerMark');
}
