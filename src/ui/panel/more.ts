/**
 * What the panel does besides answering, in a file of its own that comes while the answers are made ready. Nothing of the
 * help is in it: where it never comes, that stands.
 */
import '../browse/care-faq-browse.js';
import '../browse/care-faq-my-questions.js';
import '../entry/care-faq-entry-tools.js';
