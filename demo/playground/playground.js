import { drawControls, readAttributes } from './controls.js';
import { writeSnippet } from './snippet.js';
import { showWhy } from './why.js';
import { themeCss } from './themes.js';

const EVENTS = ['ready', 'open', 'close', 'reply', 'contact', 'feedback'].map(name => `care-faq-${name}`);
const TOLD = ['kind', 'entryId', 'by', 'helped', 'reason'];
const MOST_EVENTS = 30;

const find = id => document.getElementById(id);
const controls = find('controls');
const stage = find('stage');
let faq = document.createElement('care-faq');

drawControls(controls);
for (const type of EVENTS) document.addEventListener(type, logEvent);
controls.addEventListener('input', update);
controls.addEventListener('submit', event => event.preventDefault());
for (const radio of document.getElementsByName('form')) radio.addEventListener('change', update);
find('again').addEventListener('click', restart);
find('ask').addEventListener('click', () => faq.ask('how long does a session take'));
find('copy').addEventListener('click', copy);
find('why').addEventListener('toggle', why);
find('control-corpus').addEventListener('change', why);
restart();

/** Puts a new element on the stage, with nothing said yet. */
function restart() {
  const next = document.createElement('care-faq');
  setAttributes(next);
  faq.remove();
  faq = next;
  stage.append(faq);
  update();
}

function update() {
  const attributes = setAttributes(faq);
  const look = new FormData(controls).get('look');
  const mode = attributes.get('mode') ?? 'floating';
  const form = document.querySelector('input[name="form"]:checked').value;
  stage.dataset.look = look;
  stage.dataset.mode = mode;
  find('own-launcher').hidden = !attributes.has('for');
  find('where').textContent =
    mode === 'floating' ? 'It floats in a corner of this window.' : 'It stands here, in the flow of the page.';
  find('snippet').textContent = writeSnippet(attributes, form);
  find('theme-css').textContent = themeCss(look);
  find('copied').textContent = '';
}

/** Makes an element have the attributes that the form asks for, and no others. */
function setAttributes(element) {
  const wanted = readAttributes(controls);
  for (const name of element.getAttributeNames()) if (!wanted.has(name)) element.removeAttribute(name);
  for (const [name, value] of wanted) if (element.getAttribute(name) !== value) element.setAttribute(name, value);
  return wanted;
}

/** Explains over the corpus that the element answers from. */
function why() {
  if (find('why').open) void showWhy(find('why'), find('why-news'), faq.getAttribute('corpus'));
}

async function copy() {
  try {
    await navigator.clipboard.writeText(find('snippet').textContent);
    find('copied').textContent = 'Copied.';
  } catch {
    find('copied').textContent = 'Your browser does not let this page copy: mark the text and copy it yourself.';
  }
}

/** The page hears of the visitor opening and closing the element, so the control follows. */
function logEvent(event) {
  if (event.type === 'care-faq-open' || event.type === 'care-faq-close') {
    find('control-open').checked = event.type === 'care-faq-open';
    find('snippet').textContent = writeSnippet(
      readAttributes(controls),
      document.querySelector('input[name="form"]:checked').value,
    );
  }
  const details = TOLD.filter(name => event[name] !== undefined && event[name] !== null).map(
    name => `${name}: ${event[name]}`,
  );
  const item = document.createElement('li');
  item.textContent = [event.type, ...details].join(' ');
  const list = find('events');
  list.prepend(item);
  while (list.childElementCount > MOST_EVENTS) list.lastElementChild.remove();
}
