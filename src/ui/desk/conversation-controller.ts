import type { ReactiveController } from 'lit';
import { supportParts } from '../../core/conversation/assistant.js';
import type { Turn } from '../../core/conversation/conversation.js';
import { type Corpus, findEntry } from '../../core/corpus/corpus.js';
import type { Surroundings } from '../base/surroundings.js';
import { CareFaqContactEvent, CareFaqFeedbackEvent, CareFaqReplyEvent } from '../events/events.js';
import { replyDetails } from '../events/reply-details.js';
import type { CareFaqSettings } from '../settings/care-faq-settings.js';
import { DEFAULT_SETTINGS, type Settings } from '../settings/settings.js';
import { STRINGS_EN } from '../strings/en.js';
import { loadStrings } from '../strings/load-strings.js';
import { withOwnStrings } from '../strings/own-strings.js';
import type { Strings } from '../strings/strings.js';
import { loadMore } from '../panel/load-more.js';
import { leavePage } from '../surface/quick-exit.js';
import { Answers, type Circumstances } from './answers.js';
import { Desk } from './desk.js';
import type { KnowledgeSource } from './knowledge.js';
import { LogKeeper } from './log-keeper.js';
import { nextTask } from './pause.js';
import { localDay } from '../../core/corpus/local-day.js';
import { inlineCorpus, type OwnerCorpus } from './owner-corpus.js';
import { keepHistory, readHistory } from './session-history.js';
import { readWhereabouts } from './whereabouts.js';

/**
 * The conversation behind one `<care-faq>`: gives the panel's elements what they share, brings the answers when somebody
 * opens it, and re-sends what happens as the element's events.
 */
export class ConversationController implements ReactiveController, Surroundings {
  readonly desk: Desk;
  readonly #host: CareFaqSettings;
  readonly #source: KnowledgeSource;
  readonly #answers: Answers;
  readonly #listeners = new Set<() => void>();
  #strings: Strings = STRINGS_EN;
  #settings: Settings = DEFAULT_SETTINGS;
  #chosenRegion: string | undefined;
  #wantedEntry: string | null = null;
  /** The corpus whose own words of the interface are in use. */
  #worded: Corpus | null = null;
  #kept: readonly Turn[];
  /** The owner's log, where there is one. */
  readonly log: LogKeeper;

  constructor(host: CareFaqSettings, source: KnowledgeSource) {
    this.#host = host;
    this.#source = source;
    this.desk = new Desk(this.#supportParts(), {
      replied: turn => this.#onReply(turn),
      contacted: by => host.dispatchEvent(new CareFaqContactEvent(by)),
      feedback: (entry, helped, reason) =>
        host.dispatchEvent(new CareFaqFeedbackEvent(helped, reason, this.settings.namesEntries ? entry.id : null)),
      chooseRegion: region => this.chooseRegion(region),
      close: () => (host.open = false),
      leave: () => this.leave(),
      linkTo: entry => `${location.href.replace(/#.*$/, '')}#care-faq=${encodeURIComponent(entry.id)}`,
    });
    this.#kept = this.desk.turns;
    this.log = new LogKeeper(this.desk, () => host.log);
    this.desk.subscribe(() => {
      for (const listener of this.#listeners) listener();
      this.#keep();
      if (this.desk.turns.length === 0) this.log.forget();
    });
    this.#answers = new Answers(this.desk, source);
    host.addController(this);
  }

  get strings(): Strings {
    return this.#strings;
  }

  get settings(): Settings {
    return this.#settings;
  }

  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  hostConnected(): void {
    void this.loadStrings();
    addEventListener('pagehide', this.#leavePage);
  }

  hostDisconnected(): void {
    this.#answers.stop();
    this.log.deliver();
    removeEventListener('pagehide', this.#leavePage);
  }

  /** Takes what the owner set, or set anew. */
  readSettings(settings: Settings): void {
    this.#settings = settings;
    this.#relocate();
  }

  async loadStrings(): Promise<void> {
    const standard = await loadStrings(this.#host.wantedLanguage);
    const own = withOwnStrings(withOwnStrings(standard, this.desk.corpus?.strings), this.#host.strings);
    const strings = this.log.tell(own);
    if (strings === this.strings) return;
    this.#strings = strings;
    this.#relocate();
    this.#host.requestUpdate();
  }

  /** Brings the answers, once: when the panel is first open. */
  async prepare(): Promise<void> {
    // What opened is drawn first.
    if (!this.#answers.hasBegun) await nextTask();
    void loadMore();
    await this.#answers.prepare(this.#ownerCorpus(), () => this.#circumstances());
    const { corpus } = this.desk;
    // Once a corpus: new strings draw the panel anew, and whoever draws it comes by here again.
    if (corpus === this.#worded) return this.#openWantedEntry();
    const hadStrings = this.#worded?.strings !== undefined;
    this.#worded = corpus;
    if (hadStrings || corpus?.strings) await this.loadStrings();
    this.#openWantedEntry();
  }

  /** The owner gave another corpus: what is asked from now on is answered from it. */
  changeCorpus(): void {
    if (this.#answers.hasBegun) this.#answers.forget();
  }

  /** What was asked before the page was reloaded is asked again, where the owner chose to keep it. */
  restore(): void {
    if (this.settings.keepsHistory) for (const text of readHistory()) this.askUntold(text);
  }

  /** Asks what was not typed in the panel: the page’s own call, the shell’s, or what stood here before a reload. */
  askUntold(text: string): void {
    this.log.skip(text);
    this.desk.ask(text);
  }

  openEntry(id: string): void {
    this.#wantedEntry = id;
    this.#openWantedEntry();
  }

  chooseRegion(region: string): void {
    this.#chosenRegion = region;
    this.#relocate();
  }

  leave(): void {
    this.desk.clear();
    this.#host.open = false;
    leavePage();
  }

  #openWantedEntry(): void {
    const entry =
      this.desk.corpus && this.#wantedEntry !== null ? findEntry(this.desk.corpus, this.#wantedEntry) : undefined;
    if (this.desk.status === 'ready') this.#wantedEntry = null;
    if (entry && this.desk.status === 'ready') this.desk.choose(entry);
  }

  readonly #leavePage = (): void => this.log.deliver();

  #onReply(turn: Turn): void {
    this.log.add(turn);
    this.#host.dispatchEvent(new CareFaqReplyEvent(this.settings.namesEntries ? replyDetails(turn) : undefined));
  }

  #keep(): void {
    const { turns, waiting } = this.desk;
    if (!this.settings.keepsHistory || turns === this.#kept || waiting.length > 0) return;
    this.#kept = turns;
    keepHistory(turns);
  }

  #ownerCorpus(): OwnerCorpus {
    const { corpus } = this.#host;
    const isText = typeof corpus === 'string';
    const isJson = isText && corpus.trimStart().startsWith('{');
    return {
      property: isText && !isJson ? undefined : corpus,
      url: isText && !isJson ? corpus : undefined,
      inline: inlineCorpus(this.#host),
      occasion: { today: localDay(new Date()), location: this.#host.location, audience: this.#host.audience },
    };
  }

  #circumstances(): Circumstances {
    const { provider, region, thresholds } = this.settings;
    return { words: this.strings, provider, thresholds, where: readWhereabouts(this.#chosenRegion, region) };
  }

  #supportParts(): ReturnType<typeof supportParts> {
    return supportParts(
      { ...this.#circumstances(), crisisLines: this.#source.crisisLines },
      this.desk?.corpus ?? undefined,
    );
  }

  #relocate(): void {
    this.desk.relocate(this.#circumstances(), this.#supportParts());
  }
}
