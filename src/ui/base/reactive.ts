import type { PropertyDeclaration, ReactiveElement } from 'lit';

/** A decorator of a field, as TypeScript's own `experimentalDecorators` calls it. */
type FieldDecorator = (prototype: ReactiveElement, name: string) => void;

/** A field that draws its element anew when it changes, set from outside. Lit's own decorators read two dialects; this is one. */
export function property(options?: PropertyDeclaration): FieldDecorator {
  return (prototype, name) => (prototype.constructor as typeof ReactiveElement).createProperty(name, options);
}

/** The same for what only the element itself sets. */
export function state(): FieldDecorator {
  return property({ state: true, attribute: false });
}
