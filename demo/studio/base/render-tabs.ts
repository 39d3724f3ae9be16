import { html, type TemplateResult } from 'lit';

/** A tab: the id of its panel and what it is called. */
export interface Tab<Name extends string> {
  readonly name: Name;
  readonly label: string | TemplateResult;
}

/** A row of tabs, of which the arrow keys choose. The panel of each has the id `panel-NAME`. */
export function renderTabs<Name extends string>(
  label: string,
  tabs: readonly Tab<Name>[],
  chosen: Name,
  choose: (name: Name) => void,
): TemplateResult {
  const move = (event: KeyboardEvent): void => {
    const step = { ArrowRight: 1, ArrowLeft: -1, Home: -tabs.length, End: tabs.length }[event.key];
    if (step === undefined) return;
    event.preventDefault();
    const at = tabs.findIndex(({ name }) => name === chosen);
    const wanted = Math.abs(step) === 1 ? (at + step + tabs.length) % tabs.length : step < 0 ? 0 : tabs.length - 1;
    const next = tabs[wanted];
    if (!next) return;
    choose(next.name);
    const list = event.currentTarget as HTMLElement;
    list.querySelector<HTMLElement>(`#tab-${next.name}`)?.focus();
  };
  return html`<div class="tabs" role="tablist" aria-label=${label} @keydown=${move}>
    ${tabs.map(
      ({ name, label: said }) =>
        html`<button
          type="button"
          class="tab"
          role="tab"
          id="tab-${name}"
          aria-selected=${name === chosen}
          aria-controls="panel-${name}"
          tabindex=${name === chosen ? 0 : -1}
          @click=${() => choose(name)}
        >
          ${said}
        </button>`,
    )}
  </div>`;
}
