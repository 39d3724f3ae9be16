/** The element's class, its events and its types; `care-faq/define` registers it with the default knowledge. */
export { CareFaq } from './ui/care-faq.js';
export type { LogLine } from './core/log/log-line.js';
export type { LogSetting } from './ui/desk/log-keeper.js';
export type { Knowledge, KnowledgeSource } from './ui/desk/knowledge.js';
export {
  CareFaqCloseEvent,
  CareFaqContactEvent,
  CareFaqFeedbackEvent,
  CareFaqOpenEvent,
  CareFaqReadyEvent,
  CareFaqReplyEvent,
} from './ui/events/events.js';
export type { FeedbackReason, HelpStrings, OwnStrings, Strings } from './ui/strings/strings.js';
