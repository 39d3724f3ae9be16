/** The command `care-faq evaluate` measures by the same. */
export { byStyle, measure, type Outcome, share } from '../../src/authoring/evaluate/measure.js';
