/**
 * The script tag's file: small, and drawn at once. It finds its own tag, puts a `<care-faq>` on the page where there is
 * none, draws the shell of the panel, and loads the rest by one `import()` when somebody opens it.
 */
import { installShell } from './shell.js';

// Null in modules and under some optimisers that run scripts later: then the tag is known by its address.
const script = (document.currentScript ??
  document.querySelector('script[src*="care-faq.js"]')) as HTMLScriptElement | null;

let app: Promise<unknown> | undefined;
let isPreloaded = false;
const address = new URL('./care-faq.app.js', script?.src ?? location.href).href;

function load(): Promise<unknown> {
  return (app ??= import(/* @vite-ignore */ address) as Promise<unknown>);
}

/** Fetches the app's bytes, and runs nothing, when somebody comes near the launcher. */
function preload(): void {
  const { connection } = navigator as { connection?: { saveData?: boolean } };
  if (isPreloaded || connection?.saveData) return;
  isPreloaded = true;
  const link = document.createElement('link');
  link.rel = 'modulepreload';
  link.href = address;
  // The import itself inherits the script's nonce; a link does not.
  if (script?.nonce) link.nonce = script.nonce;
  document.head.append(link);
}

/** `data-provider-name` on the script tag is `provider-name` on the element; what stands on the element wins. */
function copySettings(element: Element): void {
  for (const { name, value } of script?.attributes ?? []) {
    const own = name.slice('data-'.length);
    if (name.startsWith('data-') && !element.hasAttribute(own)) element.setAttribute(own, value);
  }
  const beside = script?.nextElementSibling;
  if (beside?.matches('script[type="application/json"]')) element.append(beside.cloneNode(true));
}

function start(): void {
  const own = [...document.querySelectorAll<HTMLElement>('care-faq')];
  if (own.length === 0) {
    const element = document.createElement('care-faq');
    // At the end of <html>: a transform on <body> does not move it there, and a router that swaps <body> leaves it.
    document.documentElement.append(element);
    own.push(element);
  }
  for (const element of own) {
    copySettings(element);
    installShell(element, load, preload);
  }
}

if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', start);
else start();
