import { expect } from '@open-wc/testing';
import { STRINGS_EN } from '../../src/ui/strings/en.js';
import { ask, button, drawn, input, one, QUESTIONS, readyPanel, textOf, type } from './panel.js';
import type { CareFaq, LogLine } from '../../src/index.js';

/** Asks as a visitor does, in the panel. */
async function typeQuestion(element: CareFaq, text: string): Promise<void> {
  input(element).focus();
  await type(text);
  button(element, STRINGS_EN.send).click();
  await drawn(element);
}

async function loggingPanel(): Promise<{ element: CareFaq; batches: (readonly LogLine[])[] }> {
  const batches: (readonly LogLine[])[] = [];
  const element = await readyPanel();
  element.log = lines => batches.push(lines);
  await drawn(element);
  return { element, batches };
}

describe('an owner’s log', () => {
  it('is off: nothing of it is said, and nothing is there to be saved', async () => {
    const element = await readyPanel();
    expect(textOf(one(element, 'care-faq-welcome'))).to.contain(STRINGS_EN.about);
    const links: unknown[] = [];
    const { createObjectURL } = URL;
    URL.createObjectURL = (blob: Blob) => `blob:${String(links.push(blob))}`;
    await typeQuestion(element, QUESTIONS.answer);
    element.downloadLog();
    URL.createObjectURL = createObjectURL;
    expect(links).to.deep.equal([]);
  });

  it('is told of before the first question, and nobody is told that nothing is kept', async () => {
    const { element } = await loggingPanel();
    const welcome = textOf(one(element, 'care-faq-welcome'));
    expect(welcome).to.contain(STRINGS_EN.logged.about);
    expect(welcome).not.to.contain('stays on this page');
    expect(textOf(await ask(element, 'is this private'))).to.contain(STRINGS_EN.logged.private);
  });

  it('is given the redacted questions when the panel closes, all at once, and none twice', async () => {
    const { element, batches } = await loggingPanel();
    await typeQuestion(element, 'how long does a session take, my name is anna 0555');
    await typeQuestion(element, 'blorp fnord?');
    expect(batches).to.deep.equal([]);
    element.hide();
    await drawn(element);
    expect(batches).to.have.length(1);
    const [lines = []] = batches;
    expect(lines.map(line => line.text)).to.deep.equal([
      'blorp fnord?',
      'how long does a session take, my name is [name] [number]',
    ]);
    expect(Object.keys(lines[0] ?? {})).to.deep.equal(['text', 'kind', 'entry', 'closest']);
    element.show();
    await drawn(element);
    element.hide();
    await drawn(element);
    expect(batches).to.have.length(1);
  });

  it('is given what is left when the page is left, or the element taken away', async () => {
    const { element, batches } = await loggingPanel();
    await typeQuestion(element, QUESTIONS.answer);
    window.dispatchEvent(new PageTransitionEvent('pagehide'));
    expect(batches).to.have.length(1);
    await typeQuestion(element, 'where is the zoo');
    element.remove();
    expect(batches).to.have.length(2);
  });

  it('has nothing of a conversation with a message of concern, nothing medical, and nothing that was cleared', async () => {
    const { element, batches } = await loggingPanel();
    await typeQuestion(element, QUESTIONS.provider);
    await typeQuestion(element, QUESTIONS.answer);
    await typeQuestion(element, QUESTIONS.distress);
    await typeQuestion(element, 'where is the zoo');
    element.hide();
    await drawn(element);
    element.show();
    element.clear();
    await drawn(element);
    await typeQuestion(element, 'where is the zoo');
    button(element, STRINGS_EN.clear).click();
    await drawn(element);
    element.hide();
    await drawn(element);
    expect(batches).to.deep.equal([]);
  });

  it('has nothing that was not typed where the log is told of', async () => {
    const { element, batches } = await loggingPanel();
    await ask(element, QUESTIONS.answer);
    element.hide();
    await drawn(element);
    expect(batches).to.deep.equal([]);
  });

  it('that fails does the panel no harm', async () => {
    const element = await readyPanel();
    element.log = () => {
      throw new Error('no room');
    };
    const { warn } = console;
    const said: unknown[] = [];
    console.warn = (line: unknown) => said.push(line);
    await typeQuestion(element, QUESTIONS.answer);
    element.hide();
    await drawn(element);
    console.warn = warn;
    expect(said).to.deep.equal(['care-faq: log: no room']);
  });

  it('is collected in memory where it is set to true, and saved as a file when it is asked for', async () => {
    const element = await readyPanel();
    element.log = true;
    await drawn(element);
    await typeQuestion(element, 'where is the zoo');
    const saved: Blob[] = [];
    const { createObjectURL } = URL;
    const { click } = HTMLAnchorElement.prototype;
    URL.createObjectURL = (blob: Blob) => {
      saved.push(blob);
      return '#saved';
    };
    let name = '';
    HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement) {
      name = this.download;
    };
    element.downloadLog();
    URL.createObjectURL = createObjectURL;
    HTMLAnchorElement.prototype.click = click;
    expect(name).to.equal('care-faq-log.jsonl');
    const text = await saved[0]?.text();
    expect(text?.endsWith('\n')).to.equal(true);
    expect(JSON.parse(text ?? '')).to.include({ text: 'where is the zoo' });
  });
});
