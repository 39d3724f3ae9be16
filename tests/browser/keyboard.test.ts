import { expect, oneEvent } from '@open-wc/testing';
import { all, ask, drawn, focused, input, one, openPanel, panel, press, textOf, type } from './panel.js';

describe('the keyboard', () => {
  it('opens the panel, goes to the input, and comes back to the launcher on Escape', async () => {
    const element = await panel();
    one(element, '.launcher').focus();
    await press('Enter');
    await drawn(element);
    expect(element.open).to.be.true;
    expect(focused()).to.equal(input(element));
    await press('Escape');
    await drawn(element);
    expect(element.open).to.be.false;
    expect(focused()).to.equal(one(element, '.launcher'));
  });

  it('asks with Enter, breaks the line with Shift+Enter, brings the last question back with Up', async () => {
    const element = await openPanel();
    input(element).focus();
    await type('hello');
    await press('Shift+Enter');
    expect(input(element).value).to.equal('hello\n');
    const reply = oneEvent(element, 'care-faq-reply');
    await press('Enter');
    await reply;
    expect(input(element).value).to.equal('');
    await press('ArrowUp');
    expect(input(element).value).to.contain('hello');
  });

  it('never gives Enter to a question the visitor did not go down to', async () => {
    const element = await openPanel();
    input(element).focus();
    await type('side effects');
    await drawn(element);
    expect(all(element, '[role=option]').length).to.be.within(1, 5);
    await press('Enter');
    await drawn(element);
    expect(textOf(one(element, 'care-faq-turn care-faq-question, care-faq-question'))).to.contain('side effects');
  });

  it('asks the question gone down to, and names it to a screen reader', async () => {
    const element = await openPanel();
    input(element).focus();
    await type('side effects');
    await drawn(element);
    await press('ArrowDown');
    await drawn(element);
    const option = one(element, '[role=option][aria-selected=true]');
    const question = textOf(option);
    expect(input(element).getAttribute('aria-activedescendant')).to.equal(option.id);
    await press('Enter');
    await drawn(element);
    expect(textOf(one(element, 'care-faq-question'))).to.contain(question);
  });

  it('takes one step back with each Escape: the list, the view, the panel', async () => {
    const element = await openPanel();
    input(element).focus();
    await type('side effects');
    await drawn(element);
    await press('Escape');
    await drawn(element);
    expect(all(element, '[role=option]')).to.have.length(0);
    expect(element.open).to.be.true;
    await press('Escape');
    await drawn(element);
    expect(element.open).to.be.false;
  });

  it('does not move the focus when a reply arrives', async () => {
    const element = await openPanel();
    input(element).focus();
    await ask(element, 'hello');
    expect(focused()).to.equal(input(element));
  });

  it('takes no focus when the page opens the panel by itself', async () => {
    const button = document.createElement('button');
    document.body.append(button);
    button.focus();
    const element = await panel({ open: '' });
    await drawn(element);
    expect(focused()).to.equal(button);
    button.remove();
  });
});
