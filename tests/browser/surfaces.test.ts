import { expect, oneEvent, waitUntil } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import {
  all,
  ask,
  button,
  drawn,
  focused,
  input,
  one,
  openPanel,
  panel,
  press,
  QUESTIONS,
  readyPanel,
  textOf,
} from './panel.js';

afterEach(async () => {
  history.replaceState(null, '', location.pathname + location.search);
  sessionStorage.clear();
  await setViewport({ width: 800, height: 600 });
});

describe('the surface', () => {
  it('floats without a veil on a desk, and is the whole screen on a phone', async () => {
    const element = await openPanel();
    expect(one(element, 'dialog').matches(':modal')).to.be.false;
    element.hide();
    await setViewport({ width: 360, height: 640 });
    element.show();
    await drawn(element);
    const dialog = one(element, 'dialog');
    expect(dialog.matches(':modal')).to.be.true;
    const box = dialog.getBoundingClientRect();
    expect([box.left, box.top, box.width, box.height]).to.deep.equal([0, 0, 360, 640]);
  });

  it('does not lose a word when a phone is turned', async () => {
    const element = await openPanel();
    input(element).value = 'half a sent';
    await setViewport({ width: 360, height: 640 });
    await waitUntil(() => one(element, 'dialog').matches(':modal'));
    expect(input(element).value).to.equal('half a sent');
  });

  it('stays above the on-screen keyboard', async () => {
    await setViewport({ width: 360, height: 640 });
    const element = await openPanel();
    Object.defineProperty(visualViewport, 'height', { value: 300, configurable: true });
    visualViewport?.dispatchEvent(new Event('resize'));
    await drawn(element);
    expect(one(element, 'dialog').getBoundingClientRect().height).to.equal(300);
    expect(input(element).getBoundingClientRect().bottom).to.be.lessThan(300);
    expect(one(element, 'care-faq-strip').getBoundingClientRect().bottom).to.be.at.most(300);
    Reflect.deleteProperty(visualViewport as object, 'height');
  });

  it('needs no width beyond 320 px', async () => {
    await setViewport({ width: 320, height: 568 });
    const element = await openPanel();
    for (const text of Object.values(QUESTIONS)) await ask(element, text);
    const scroller = one(element, '.scroller');
    expect(scroller.scrollWidth).to.be.at.most(scroller.clientWidth);
    const first = await ask(element, 'i want to die');
    expect(one(first, 'care-faq-crisis-card .actions a').getBoundingClientRect().bottom).to.be.lessThan(568);
  });

  it('stands in the page’s flow with mode="inline", without launcher and without being opened', async () => {
    const element = await panel({ mode: 'inline' });
    await drawn(element);
    expect(all(element, '.launcher, dialog')).to.have.length(0);
    expect(textOf(await ask(element, QUESTIONS.courtesy))).to.contain('Hello');
  });

  it('moves the page’s focus nowhere and scrolls nothing of it when inline', async () => {
    const before = document.documentElement.scrollTop;
    const element = await panel({ mode: 'inline' });
    await ask(element, QUESTIONS.answer);
    expect(document.documentElement.scrollTop).to.equal(before);
  });

  it('is opened by the owner’s own launcher', async () => {
    const own = document.createElement('button');
    own.id = 'ask-us';
    document.body.append(own);
    const element = await panel({ for: 'ask-us' });
    expect(all(element, '.launcher')).to.have.length(0);
    own.click();
    await drawn(element);
    expect(element.open).to.be.true;
    own.remove();
  });

  it('stands where the owner wants it', async () => {
    const element = await openPanel({ position: 'start', 'offset-x': '40', 'offset-y': '50' });
    const box = one(element, 'dialog').getBoundingClientRect();
    expect(box.left).to.equal(40);
    expect(innerHeight - box.bottom).to.equal(50);
  });

  it('keeps its conversation when it is moved or closed', async () => {
    const element = await openPanel();
    await ask(element, QUESTIONS.courtesy);
    const away = document.createElement('div');
    document.body.append(away);
    away.append(element);
    await drawn(element);
    expect(all(element, 'care-faq-turn')).to.have.length(1);
    element.hide();
    await element.updateComplete;
    element.show();
    await drawn(element);
    expect(all(element, 'care-faq-turn')).to.have.length(1);
    away.remove();
  });

  it('tells when it opens and closes', async () => {
    const element = await panel();
    setTimeout(() => element.show());
    await oneEvent(element, 'care-faq-open');
    setTimeout(() => element.hide());
    await oneEvent(element, 'care-faq-close');
  });
});

describe('links', () => {
  it('to #care-faq open the panel, and with an entry its answer', async () => {
    const element = await readyPanel();
    element.hide();
    location.hash = 'care-faq=session-length';
    await waitUntil(() => all(element, 'care-faq-entry').length > 0);
    expect(element.open).to.be.true;
    expect(one(element, 'care-faq-entry h3').textContent).to.match(/how long/i);
  });

  it('that name no entry open the panel and nothing else', async () => {
    const element = await readyPanel();
    location.hash = 'care-faq=%E0%A4%A';
    await drawn(element);
    expect(all(element, 'care-faq-turn')).to.have.length(0);
  });
});

describe('history', () => {
  it('stores nothing by itself', async () => {
    const element = await openPanel();
    await ask(element, QUESTIONS.answer);
    expect(sessionStorage.length).to.equal(0);
  });

  it('keeps what was asked for this tab where the owner chose it, and never a concern', async () => {
    const first = await openPanel({ history: 'session' });
    for (const text of [QUESTIONS.answer, QUESTIONS.crisis, QUESTIONS.courtesy]) await ask(first, text);
    expect(JSON.stringify(sessionStorage)).not.to.contain('kill');
    first.remove();
    const second = await openPanel({ history: 'session' });
    await waitUntil(() => all(second, 'care-faq-turn').length === 2);
    expect(textOf(second)).to.contain(QUESTIONS.answer);
  });

  it('trusts nothing it finds', async () => {
    sessionStorage.setItem('care-faq', '[{"a":1}, "hello", 5, "<b>bold</b>"]');
    const element = await openPanel({ history: 'session' });
    await waitUntil(() => all(element, 'care-faq-turn').length === 2);
    expect(all(element, 'b').length).to.be.at.most(1);
  });

  it('is gone when the conversation is cleared', async () => {
    const element = await openPanel({ history: 'session' });
    await ask(element, QUESTIONS.courtesy);
    element.clear();
    expect(sessionStorage.length).to.equal(0);
  });
});

describe('the other views', () => {
  it('show every question by topic, and find one', async () => {
    const element = await readyPanel();
    button(element, 'All questions').click();
    await drawn(element);
    expect(all(element, 'care-faq-browse details').length).to.be.greaterThan(5);
    const find = one(element, 'care-faq-browse input') as HTMLInputElement;
    find.value = 'pregnan';
    find.dispatchEvent(new Event('input'));
    await drawn(element);
    const found = all(element, 'care-faq-browse care-faq-question-links button');
    expect(found.length).to.be.within(1, 10);
    found[0]?.click();
    await drawn(element);
    expect(all(element, 'care-faq-turn')).to.have.length(1);
    expect(one(element, '.scroller').hidden).to.be.false;
  });

  it('gather what was read and what is still to be asked, and never a concern', async () => {
    const element = await openPanel();
    for (const text of [QUESTIONS.answer, QUESTIONS.provider, QUESTIONS.crisis]) await ask(element, text);
    button(element, 'My questions').click();
    await drawn(element);
    const sheet = textOf(one(element, 'care-faq-my-questions'));
    expect(sheet)
      .to.contain(QUESTIONS.provider)
      .and.to.match(/how long/i);
    expect(sheet).not.to.contain('kill');
  });

  it('take the focus with them and bring it back', async () => {
    const element = await readyPanel();
    button(element, 'Help now').click();
    await drawn(element);
    expect(focused()).to.equal(one(element, '.view'));
    await press('Escape');
    await drawn(element);
    expect(focused()).to.equal(input(element));
  });
});

describe('feedback', () => {
  it('is an event without words, and names the entry only where the owner asked', async () => {
    for (const [events, id] of [
      ['', null],
      ['entries', 'session-length'],
    ] as const) {
      const element = await openPanel({ events });
      await ask(element, QUESTIONS.answer);
      const heard = oneEvent(element, 'care-faq-feedback');
      button(element, 'Yes').click();
      const event = (await heard) as unknown as { helped: boolean; reason: string | null; entryId: string | null };
      expect([event.helped, event.reason, event.entryId]).to.deep.equal([true, null, id]);
      element.remove();
    }
  });

  it('asks why where an answer did not help, "this could be unsafe" among the reasons', async () => {
    const element = await openPanel();
    await ask(element, QUESTIONS.answer);
    button(element, 'No').click();
    await drawn(element);
    button(element, 'This could be unsafe').click();
    await drawn(element);
    expect(button(element, 'This could be unsafe').getAttribute('aria-pressed')).to.equal('true');
  });

  it('is not asked for beside a concern', async () => {
    const turn = await ask(await openPanel(), QUESTIONS.distress);
    expect(all(turn, 'care-faq-feedback')).to.have.length(0);
  });
});

describe('an owner’s words', () => {
  it('stand in for the interface’s, and never for the help’s', async () => {
    const { warn } = console;
    console.warn = () => undefined;
    const element = await panel();
    element.strings = { launcher: 'Ask the house', helpNow: 'Nothing here', prompt: {} } as never;
    element.show();
    await drawn(element);
    console.warn = warn;
    expect(one(element, '.launcher').textContent).to.contain('Ask the house');
    expect(textOf(one(element, '.help'))).to.equal('Help now');
  });
});
