import { type CSSResultGroup, html, LitElement, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { live } from 'lit/directives/live.js';
import { CONTROLS } from '../base/controls.styles.js';
import { StoreController } from '../base/store-controller.js';
import { TOKENS } from '../base/tokens.styles.js';
import { type JsonPath, valueAt } from '../document/json-path.js';
import type { StudioStore } from '../document/studio-store.js';
import type { StudioProblem } from '../problems/studio-problem.js';
import { DraftFields } from './draft-fields.js';
import { FORM } from './form.styles.js';

/** How a field of the form is drawn. */
export interface FieldSetup {
  readonly label: string;
  readonly hint?: string;
  /** Lines of a text area; a one-line field where absent. */
  readonly rows?: number;
  readonly type?: 'text' | 'tel' | 'email' | 'url' | 'date';
  /** A list of texts, one a line. */
  readonly isList?: boolean;
  /** What to choose from while typing: shown by their names, written by their ids. */
  readonly offers?: ReadonlyMap<string, string>;
}

/** What the forms of an entry and of the file have in common: fields that stand for places in the text. */
export class FormElement extends LitElement {
  static override styles: CSSResultGroup = [TOKENS, CONTROLS, FORM];

  @property({ attribute: false }) store!: StudioStore;
  @property({ attribute: false }) problems: readonly StudioProblem[] = [];

  protected readonly drafts: DraftFields = new DraftFields(this);

  constructor() {
    super();
    new StoreController(this, ['reading', 'selection']);
    this.addEventListener('focusout', () => this.drafts.flush());
  }

  /** Writes what is still being typed. */
  flush(): void {
    this.drafts.flush();
  }

  /** Puts the focus into a field, by its name in the file. */
  async focusField(name: string): Promise<void> {
    await this.updateComplete;
    const field = this.shadowRoot?.querySelector<HTMLElement>(`[data-field="${CSS.escape(name)}"]`);
    const folded = field?.closest('details');
    if (folded) folded.open = true;
    field?.focus();
    field?.scrollIntoView({ block: 'center' });
  }

  protected valueIn(path: JsonPath): unknown {
    return valueAt(this.store.value, path);
  }

  /** One field with its label, its hint and what is wrong in it. */
  protected renderField(path: JsonPath, setup: FieldSetup): TemplateResult {
    const id = `field-${path.join('-')}`;
    const value = textOf(this.valueIn(path));
    const written = setup.offers?.get(value) ?? value;
    const faults = this.faultsAt(path);
    const described = [setup.hint ? `${id}-hint` : '', faults.length > 0 ? `${id}-fault` : ''].join(' ').trim();
    const oninput = (event: Event): void => {
      const typed = (event.target as HTMLInputElement).value;
      this.drafts.type(path, typed, meant(idOf(typed, setup.offers), setup.isList === true));
    };
    const shown = this.drafts.shown(path, written);
    const control = setup.rows
      ? html`<textarea
          id=${id}
          data-field=${String(path.at(-1))}
          rows=${setup.rows}
          aria-describedby=${described || nothing}
          aria-invalid=${hasError(faults)}
          .value=${live(shown)}
          @input=${oninput}
        ></textarea>`
      : html`<input
          id=${id}
          data-field=${String(path.at(-1))}
          type=${setup.type ?? 'text'}
          autocomplete="off"
          list=${setup.offers ? `${id}-offers` : nothing}
          aria-describedby=${described || nothing}
          aria-invalid=${hasError(faults)}
          .value=${live(shown)}
          @input=${oninput}
        />`;
    return html`<div class="field">
      <label for=${id}>${setup.label}</label>
      ${setup.hint ? html`<p class="hint" id="${id}-hint">${setup.hint}</p>` : nothing} ${control}
      ${
        setup.offers
          ? html`<datalist id="${id}-offers">${[...setup.offers.values()].map(name => html`<option value=${name}></option>`)}</datalist>`
          : nothing
      }
      ${
        faults.length > 0
          ? html`<div id="${id}-fault">
            ${faults.map(
              ({ severity, reason, remedy }) =>
                html`<p class="fault ${severity}">${severity === 'error' ? 'To repair' : 'To improve'}: ${reason}. ${remedy}</p>`,
            )}
          </div>`
          : nothing
      }
    </div>`;
  }

  /** A box to tick. `written` is what is written when it is ticked or not; `undefined` takes the field away. */
  protected renderTick(
    path: JsonPath,
    label: string,
    isTicked: boolean,
    written: (isTicked: boolean) => unknown,
  ): TemplateResult {
    const onchange = (event: Event): void =>
      this.store.edit({ path, value: written((event.target as HTMLInputElement).checked) });
    return html`<label class="choice">
      <input type="checkbox" data-field=${String(path.at(-1))} .checked=${live(isTicked)} @change=${onchange} /> ${label}
    </label>`;
  }

  protected faultsAt(path: JsonPath): readonly StudioProblem[] {
    const wanted = path.join('/');
    // A default answer that comes first has a notice of its own.
    const shown = this.problems.filter(({ rival }) => rival === undefined);
    return shown.filter(({ path: own }) => own.slice(0, path.length).join('/') === wanted).slice(0, 5);
  }
}

function hasError(faults: readonly StudioProblem[]): 'true' | 'false' {
  return faults.some(({ severity }) => severity === 'error') ? 'true' : 'false';
}

/** What a value looks like in a field. What is of no form that a field can show stays as it is in the text. */
function textOf(value: unknown): string {
  if (Array.isArray(value)) return (value as unknown[]).map(item => textOf(item).replace(/\s*\n\s*/g, ' ')).join('\n');
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}

/** The id of what was typed by its name; what has no such name is written as it is. */
function idOf(typed: string, offers: FieldSetup['offers']): string {
  const name = typed.trim();
  return [...(offers ?? [])].find(offer => offer[1] === name)?.[0] ?? typed;
}

function meant(typed: string, isList: boolean): unknown {
  if (!isList) return typed.trim() === '' ? undefined : typed;
  const items = typed
    .split('\n')
    .map(line => line.trim())
    .filter(Boolean);
  return items.length === 0 ? undefined : items;
}
