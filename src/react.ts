/**
 * `import 'care-faq/react'` in a project with React 19 or later: defines the element, as `care-faq/define` does, and tells
 * JSX its attributes, properties and events. React sets and hears them by itself; there is nothing to wrap. This file is
 * types alone: at run time the entry is `define.js`.
 */
import type { DetailedHTMLProps, HTMLAttributes } from 'react';
import type { CareFaq } from './ui/care-faq.js';

/** What an owner sets on the element, by the names of its attributes. */
export interface CareFaqAttributes {
  readonly 'provider-name'?: string;
  readonly 'provider-kind'?: 'clinic' | 'coach' | 'practice';
  readonly 'provider-phone'?: string;
  readonly 'provider-email'?: string;
  readonly 'provider-url'?: string;
  readonly region?: string;
  /** An address, or as an object the corpus itself. */
  readonly corpus?: unknown;
  readonly location?: string;
  readonly audience?: string;
  readonly mode?: CareFaq['mode'];
  readonly position?: 'start' | 'end';
  readonly 'offset-x'?: string | number;
  readonly 'offset-y'?: string | number;
  readonly for?: string;
  readonly theme?: CareFaq['theme'];
  readonly greeting?: string;
  readonly open?: boolean;
  readonly history?: CareFaq['history'];
  readonly 'answer-at'?: string | number;
  readonly 'suggest-at'?: string | number;
  readonly events?: 'entries';
  readonly strings?: CareFaq['strings'];
  readonly log?: CareFaq['log'];
}

/** Its events: React 19 listens to `name` where a property is called `onname`. */
export type CareFaqListeners = {
  readonly [Name in Extract<keyof GlobalEventHandlersEventMap, `care-faq-${string}`> as `on${Name}`]?: (
    event: GlobalEventHandlersEventMap[Name],
  ) => void;
};

export type CareFaqProps = DetailedHTMLProps<HTMLAttributes<CareFaq>, CareFaq> & CareFaqAttributes & CareFaqListeners;

declare module 'react' {
  // eslint-disable-next-line @typescript-eslint/no-namespace -- how React lets an element be declared
  namespace JSX {
    interface IntrinsicElements {
      'care-faq': CareFaqProps;
    }
  }
}
