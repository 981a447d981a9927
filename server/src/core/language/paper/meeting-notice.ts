import type { OfficialDocument } from '../../document/types';
import type { Classification } from '../../genres/types';

// 关于召开……会议情况的报告的通知 passes a report on: the word for the meeting must end the matter.
const MEETING =
  /(?:(?:召开|举行|召集).*(?:(?<![委员博览交易展洽协学商工基金])会|会议|论坛)|(?:举办|组织).*(?:会议|座谈会|研讨会|报告会|推进会|现场会|论坛|培训班|研讨班|讲座|培训))(?:的?(?:预备|预|补充|紧急|延期|变更)?通知)$/;
const BARE = /^(?!.*关于).*(?:会议|座谈会|例会|培训班?)的?通知$/;

/** Whether the document calls people to a meeting. */
export function isMeetingNotice(document: OfficialDocument, genre: Classification): boolean {
  const title = document.title?.plain.replace(/[\s\u3000]+|。$/g, '') ?? '';
  if (/转发|批转|印发/.test(title)) return false;
  if (MEETING.test(title) || BARE.test(title)) return true;
  return title === '' && genre.subkind === 'notice.meeting';
}
