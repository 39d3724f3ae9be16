import { CONTROLS } from './attributes.js';
import { THEMES } from './themes.js';

/**
 * Fills the form with a control for each attribute, in groups, and one for the theme.
 *
 * @param {HTMLFormElement} form
 */
export function drawControls(form) {
  const groups = new Map(CONTROLS.map(({ group }) => [group, CONTROLS.filter(control => control.group === group)]));
  const looks = THEMES.map(({ name, label }, index) => {
    const input = element('input', { type: 'radio', name: 'look', value: name, checked: index === 0 });
    return element('label', { className: 'choice' }, input, ` ${label}`);
  });
  form.append(fieldset('Colours and type', looks));
  for (const [title, controls] of groups) form.append(fieldset(title, controls.map(drawControl)));
}

/**
 * The attributes that the form asks for, without those that are as they are anyway.
 *
 * @param {HTMLFormElement} form
 * @returns {Map<string, string>}
 */
export function readAttributes(form) {
  const data = new FormData(form);
  const attributes = new Map();
  for (const { name, type, standard = '' } of CONTROLS) {
    const value = String(data.get(name) ?? '').trim();
    if (type === 'flag' ? data.has(name) : value !== standard) attributes.set(name, type === 'flag' ? '' : value);
  }
  return attributes;
}

/** @param {import('./attributes.js').Control} control */
function drawControl({ name, label, type, options, value, standard, hint }) {
  const id = `control-${name}`;
  const described = hint === undefined ? {} : { ariaDescribedBy: `${id}-hint` };
  const input = options
    ? element(
        'select',
        { id, name },
        ...options.map(option => new Option(option || '(not set)', option, option === standard)),
      )
    : element('input', {
        id,
        name,
        type: type === 'flag' ? 'checkbox' : type,
        value: value ?? '',
        autocomplete: 'off',
      });
  if (described.ariaDescribedBy) input.setAttribute('aria-describedby', described.ariaDescribedBy);
  if (type === 'flag') input.value = 'on';
  return element(
    'div',
    { className: 'control' },
    element('label', { htmlFor: id }, label, ' ', element('code', {}, name)),
    input,
    ...(hint === undefined ? [] : [element('small', { id: `${id}-hint` }, hint)]),
  );
}

function fieldset(title, children) {
  return element('fieldset', {}, element('legend', {}, title), ...children);
}

function element(tag, properties, ...children) {
  const made = Object.assign(document.createElement(tag), properties);
  made.append(...children);
  return made;
}
