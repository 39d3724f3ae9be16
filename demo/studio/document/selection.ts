/** What is open in the form: the file as a whole, one of its entries, or one of the default answers beneath it. */
export type Selection =
  | { readonly kind: 'file' }
  | { readonly kind: 'entry'; readonly at: number }
  | { readonly kind: 'default'; readonly id: string };
