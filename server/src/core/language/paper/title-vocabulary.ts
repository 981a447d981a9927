/** Two-character words that titles are made of: what must not be broken where a title goes on to the next line. */
const WORDS =
  '人民 政府 国务 委员 办公 公厅 公室 关于 通知 通报 通告 公告 报告 请示 批复 意见 决定 决议 纪要 议案 公报 方案 规划 计划 办法 规定 条例 细则 工作 会议 管理 建设 安全 生产 发展 加强 开展 组织 实施 落实 贯彻 推进 推动 进一 做好 情况 检查 教育 经济 社会 文化 环境 保护 资源 农业 农村 水利 交通 运输 卫生 健康 医疗 保障 应急 市场 监督 服务 改革 创新 企业 单位 部门 机关 干部 人员 人才 群众 学习 宣传 活动 专项 行动 治理 整治 整改 整顿 调整 成立 领导 小组 机构 项目 资金 经费 财政 税务 审计 统计 招聘 考试 考核 评选 表彰 奖励 处分 任免 任职 印发 转发 批转 发布 公布 执行 若干 问题 有关 事项 政策 措施 制度 体系 机制 标准 规范 技术 科技 信息 数据 网络 平台 公共 公安 司法 法院 检察 学校 大学 学院 医院 中心 公司 集团 银行 城市 城镇 城乡 乡镇 街道 社区 区域 地区 国家 全国 中央 省级 基层 基础 设施 工程 建筑 房屋 土地 住房 防汛 抗旱 救灾 防灾 消防 森林 生态 污染 防治 节能 减排 食品 药品 质量 价格 收费 投资 贸易 外商 开发 示范 试点 试验 推广 购置 拨付 增加 解决 申请 申报 报送 召开 举办 参加 培训 调研 督查 验收 认定 审批 许可 登记 备案';

const KNOWN: ReadonlySet<string> = new Set(WORDS.split(' '));

/** Where a line of a title must not end: between `before` and `after` a word would be broken. */
export function breaksWord(before: string, after: string): boolean {
  const left = before.slice(-2);
  const right = after.slice(0, 2);
  if (left.length < 2 || right.length < 2) return false;
  // 施工|作业: where a known word ends or begins at the break, the two halves belong to different words.
  return KNOWN.has(left.slice(1) + right.slice(0, 1)) && !KNOWN.has(left) && !KNOWN.has(right);
}
