/** What an attribute of `<care-faq>` may hold. */
export type AttributeKind =
  | {
      readonly kind:
        'text' | 'phone' | 'email' | 'link' | 'region' | 'language' | 'number' | 'share' | 'id' | 'flag' | 'page';
    }
  | { readonly kind: 'one-of'; readonly values: readonly string[] };

/** The attributes of `<care-faq>`, and with `data-` of its script tag. A test compares them with the element’s own. */
export const KNOWN_ATTRIBUTES: Readonly<Record<string, AttributeKind>> = {
  'provider-name': { kind: 'text' },
  'provider-kind': { kind: 'one-of', values: ['clinic', 'coach', 'practice'] },
  'provider-phone': { kind: 'phone' },
  'provider-email': { kind: 'email' },
  'provider-url': { kind: 'page' },
  region: { kind: 'region' },
  lang: { kind: 'language' },
  corpus: { kind: 'link' },
  location: { kind: 'text' },
  audience: { kind: 'text' },
  mode: { kind: 'one-of', values: ['floating', 'inline', 'page'] },
  position: { kind: 'one-of', values: ['end', 'start'] },
  'offset-x': { kind: 'number' },
  'offset-y': { kind: 'number' },
  for: { kind: 'id' },
  theme: { kind: 'one-of', values: ['auto', 'light', 'dark'] },
  greeting: { kind: 'text' },
  open: { kind: 'flag' },
  history: { kind: 'one-of', values: ['none', 'session'] },
  'answer-at': { kind: 'share' },
  'suggest-at': { kind: 'share' },
  events: { kind: 'one-of', values: ['entries'] },
};

/** The languages of the interface. A test compares them with the files of its strings. */
export const INTERFACE_LANGUAGES: readonly string[] = [
  'en',
  'ar',
  'de',
  'es',
  'fr',
  'he',
  'it',
  'nl',
  'pl',
  'pt',
  'vi',
  'zh',
];
