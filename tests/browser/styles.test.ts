import { expect, fixture } from '@open-wc/testing';
import { css, html, LitElement, type CSSResult, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';

@customElement('tooling-sample')
class ToolingSample extends LitElement {
  static override styles: CSSResult = css`
    p {
      color: rgb(1, 2, 3);
    }
  `;

  @property() word = 'drawn';

  override render(): TemplateResult {
    return html`<p>${this.word}</p>`;
  }
}

describe('a Lit element', () => {
  it('draws and styles its shadow root without an inline style', async () => {
    const element = await fixture<ToolingSample>(html`<tooling-sample></tooling-sample>`);
    const root = element.shadowRoot;
    const paragraph = root?.querySelector('p');
    expect(paragraph?.textContent).to.equal('drawn');
    expect(paragraph && getComputedStyle(paragraph).color).to.equal('rgb(1, 2, 3)');
    expect(root?.querySelector('style, [style]') ?? null).to.equal(null);
    expect(root?.adoptedStyleSheets.length).to.be.greaterThan(0);
  });

  it('draws again when a decorated property changes', async () => {
    const element = await fixture<ToolingSample>(html`<tooling-sample></tooling-sample>`);
    element.word = 'again';
    await element.updateComplete;
    expect(element.shadowRoot?.textContent).to.contain('again');
  });
});
