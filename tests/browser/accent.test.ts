import { expect } from '@open-wc/testing';
import { one, openPanel } from './panel.js';

const ACCENTS = [
  '#ffdd00',
  '#00ff00',
  '#00ffff',
  '#ff00ff',
  '#ff0000',
  '#0000ff',
  '#ffffff',
  '#000000',
  '#777777',
  '#ffb6c1',
  '#123456',
  'hsl(60 100% 95%)',
  'hsl(120 100% 20%)',
  'hsl(200 80% 50%)',
  'hsl(30 100% 50%)',
  'hsl(280 60% 40%)',
  'rgb(255 0 0 / 10%)',
  'transparent',
];

const canvas = document
  .createElement('canvas')
  .getContext('2d', { willReadFrequently: true }) as CanvasRenderingContext2D;

/** Relative luminance of any CSS colour as it is painted. */
function luminance(colour: string): number {
  canvas.clearRect(0, 0, 1, 1);
  canvas.fillStyle = colour;
  canvas.fillRect(0, 0, 1, 1);
  const [r = 0, g = 0, b = 0] = [...canvas.getImageData(0, 0, 1, 1).data].map(value => {
    const share = value / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(a: string, b: string): number {
  const [low = 0, high = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (high + 0.05) / (low + 0.05);
}

describe('an owner’s accent', () => {
  for (const theme of ['light', 'dark'] as const) {
    it(`is readable in the ${theme} theme, whatever it is`, async () => {
      const element = await openPanel({ theme });
      for (const accent of ACCENTS) {
        for (const paper of ['#000', '#fff', '#ff0000', 'transparent']) {
          element.style.setProperty('--care-faq-accent', accent);
          element.style.setProperty('--care-faq-paper', paper);
          element.style.setProperty('--care-faq-paper-dark', paper);
          const send = getComputedStyle(one(element, '.send'));
          const frame = getComputedStyle(one(element, '.panel'));
          const strip = getComputedStyle(one(element, 'care-faq-strip .strip'));
          const help = getComputedStyle(one(element, 'care-faq-strip a'));
          const what = `${accent} on ${paper}`;
          expect(contrast(send.backgroundColor, send.color), `button, ${what}`).to.be.at.least(4.5);
          expect(contrast(send.backgroundColor, frame.backgroundColor), `link, ${what}`).to.be.at.least(4.5);
          expect(contrast(frame.color, frame.backgroundColor), `text, ${what}`).to.be.at.least(7);
          expect(contrast(help.color, strip.backgroundColor), `help, ${what}`).to.be.at.least(7);
        }
      }
    }).timeout(30_000);
  }
});
