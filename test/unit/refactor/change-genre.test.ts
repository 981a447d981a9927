import assert from 'node:assert/strict';
import { GENRE_IDS, type GenreId } from '@biganzi/shared';
import { parse } from '../../../server/src/core/document';
import { applyEdits } from '../../../server/src/core/edits';
import {
  changeGenre,
  type GenreChange,
  issuerOf,
  retitle,
} from '../../../server/src/core/refactor/change-genre';
import { printNoticeFix } from '../../../server/src/core/refactor/print-notice';

function changed(text: string, from: GenreId, to: GenreId, change?: GenreChange): string {
  const file = parse(text);
  return applyEdits(text, changeGenre(file, file.documents[0]!, from, to, change));
}

const REQUEST = [
  '清河县教育局关于追加𬬭水小学经费的请示',
  '',
  '县财政局：',
  '　　为改善办学条件，拟维修教学楼。现将有关事项请示如下：',
  '　　一、恳请追加经费20万元。本请示所附预算已经审核。',
  '　　二、省厅《关于维修的请示》已经批复，“特此请示”等语不动。',
  '　　妥否，请批示。',
  '',
  '清河县教育局',
  '2025年7月8日',
  '',
].join('\n');

describe('changeGenre', () => {
  it('makes a letter of a request: title, transition, self-name, tone, closing', () => {
    assert.equal(
      changed(REQUEST, 'request', 'letter'),
      REQUEST.replace('经费的请示', '经费的函')
        .replace('请示如下', '函商如下')
        .replace('恳请', '商请')
        .replace('本请示', '本函')
        .replace('妥否，请批示。', '请予审批，盼函复。'),
    );
  });

  it('makes a report of a request and keeps the line ends', () => {
    const text = REQUEST.replaceAll('\n', '\r\n');
    const result = changed(text, 'request', 'report');
    assert.match(result, /经费的报告\r\n\r\n县财政局：\r\n/);
    assert.match(result, /现将有关事项报告如下：/);
    assert.match(result, /特此报告。\r\n\r\n清河县教育局/);
  });

  it('takes the recipients out of what is published, and asks for them where they are wanted', () => {
    const notice = '甲局关于停水的通知\n\n广大市民：\n　　因检修，停水一天。\n　　特此通知。\n';
    const published = '甲局关于停水的通告\n\n　　因检修，停水一天。\n　　特此通告。\n';
    assert.equal(changed(notice, 'notice', 'public-notice'), published);
    assert.equal(
      changed(published, 'public-notice', 'notice'),
      '甲局关于停水的通知\n\n〔主送机关〕：\n\n　　因检修，停水一天。\n　　特此通知。\n',
    );
  });

  it('leaves a closing alone that the new genre may have too', () => {
    const text = '甲局关于防汛的通知\n\n各科室：\n　　要加强值班。\n　　请认真贯彻执行。\n';
    assert.equal(changed(text, 'notice', 'opinion'), text.replace('通知', '意见'));
  });

  it('takes the formula out where the new genre ends without one', () => {
    const text = '甲局关于防汛的通知\n\n各科室：\n　　要加强值班。\n　　特此通知。\n\n甲局\n';
    assert.equal(
      changed(text, 'notice', 'decision'),
      '甲局关于防汛的决定\n\n各科室：\n　　要加强值班。\n\n甲局\n',
    );
  });

  it('gives edits in order that do not overlap, whatever the genres and the text', () => {
    const texts = [
      REQUEST,
      '',
      '　',
      '请示',
      '关于𬬭的请示\r\n特此请示，请予批准。',
      '# 关于停水的通知\n\n特此通知。特此通知。',
      '甲县工作总结\n　　现将有关事项通知如下：\n　　特此通知。\n　　特此通知。',
    ];
    for (const text of texts) {
      const file = parse(text);
      for (const document of file.documents) {
        for (const from of GENRE_IDS) {
          for (const to of GENRE_IDS) {
            let last = 0;
            for (const { span } of changeGenre(file, document, from, to)) {
              assert.ok(
                last <= span.start && span.start <= span.end && span.end <= text.length,
                `${from} ${to}`,
              );
              last = span.end;
            }
          }
        }
      }
    }
  });
});

describe('retitle', () => {
  const titled = (title: string, to: GenreId, change?: GenreChange) =>
    applyEdits(title, retitle(parse(`${title}\n\n　　正文。\n`).documents[0]!, to, change));

  it('gives a plan the form of an official title', () => {
    assert.equal(
      titled('清河县水利局2024年工作总结', 'report', { titleWord: '情况的报告' }),
      '清河县水利局关于2024年工作情况的报告',
    );
    assert.equal(titled('2024年水利工作安排', 'opinion'), '关于2024年水利工作的意见');
  });

  it('doubles no noun and no 的', () => {
    const change = { titleWord: '情况的报告' };
    assert.equal(titled('甲局关于抗旱工作的汇报', 'report', change), '甲局关于抗旱工作情况的报告');
    assert.equal(titled('甲局关于抗旱情况的汇报', 'report', change), '甲局关于抗旱情况的报告');
  });

  it('leaves a text without a title alone', () => {
    assert.deepEqual(retitle(parse('').documents[0] ?? parse('正文。').documents[0]!, 'report'), []);
  });
});

describe('issuerOf', () => {
  const issuer = (title: string) => issuerOf(parse(`${title}\n\n　　正文。\n`).documents[0]!)?.text;

  it('finds the organ with and without 关于', () => {
    assert.equal(issuer('清河县水利局关于防汛的通知'), '清河县水利局');
    assert.equal(issuer('清河县水利局2024年工作要点'), '清河县水利局');
    assert.equal(issuer('防汛抗旱工作方案'), undefined);
  });
});

describe('printNoticeFix', () => {
  it('turns inner title marks, moves the signature up and reads as a notice with an enclosure', () => {
    const text =
      '清河县水利局贯彻《水法》工作方案\n\n各科室：\n　　制定本方案。\n　　一、加强学习。\n　　特此通知。\n\n清河县水利局\n2025年1月8日\n';
    const file = parse(text);
    const fix = printNoticeFix(file, file.documents[0]!);
    assert.ok(fix);
    const after = applyEdits(text, fix.edits);
    assert.equal(
      after,
      '关于印发《清河县水利局贯彻〈水法〉工作方案》的通知\n\n各科室：\n　　现将《清河县水利局贯彻〈水法〉工作方案》印发给你们，请结合实际认真贯彻执行。\n\n清河县水利局\n2025年1月8日\n\n清河县水利局贯彻《水法》工作方案\n　　制定本方案。\n　　一、加强学习。\n\n',
    );
    const [document] = parse(after).documents;
    assert.equal(document?.attachments.length, 1);
    assert.equal(document?.attachments[0]?.document.title?.plain, '清河县水利局贯彻《水法》工作方案');
  });

  it('asks for recipients where there are none', () => {
    const text = '清河县防汛方案\n\n　　制定本方案。';
    const file = parse(text);
    const fix = printNoticeFix(file, file.documents[0]!);
    assert.ok(fix);
    assert.match(applyEdits(text, fix.edits), /的通知\n〔主送机关〕：\n　　现将《清河县防汛方案》印发给你们/);
  });
});
