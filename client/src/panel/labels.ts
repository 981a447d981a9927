import * as vscode from 'vscode';
import { t } from '../localization';
import type { PanelLabels } from './messages';

/** Those with holes are filled by the page. */
export function panelLabels(): PanelLabels {
  return {
    language: vscode.env.language,
    empty: t('打开一篇讲话稿、发言或者致辞，这里会给出体检结果。'),
    short: t('正文不足300字，暂不打分。'),
    occasion: t('场合'),
    audience: t('听众'),
    automatic: t('自动判断'),
    radar: t('五气得分与建议'),
    score: t('得分'),
    target: t('建议'),
    atMost: t('不超过{0}'),
    qi: t('五气'),
    level: t('评价'),
    stances: t('三种站位'),
    stanceStrip: t('三种站位在全文的分布，从左到右是从开头到结尾'),
    noStance: t('没有找到明显表情、说理或者立威的句子。'),
    advice: t('建议补什么'),
    noAdvice: t('五气都达到了这类场合的建议。'),
    layers: t('层次感 {0}'),
    remarks: t('念起来'),
    coverage: t('横到边、纵到底'),
    notTouched: t('没有提到'),
    insert: t('插入“{0}”'),
    characters: t('{0} 字'),
    minutes: t('约 {0} 分钟'),
    line: t('第 {0} 行'),
    exportSvg: t('导出雷达图（SVG）'),
    exportPng: t('导出雷达图（PNG）'),
    exportMarkdown: t('导出体检报告（Markdown）'),
    readAloud: t('朗读'),
    stopReading: t('停止朗读'),
    reading: t('读到第 {0} 行，已读 {1}，约剩 {2}'),
    noVoice: t('这台电脑没有装可以离线使用的中文语音，没有办法朗读。可以在系统设置的“语音”里添加。'),
  };
}
