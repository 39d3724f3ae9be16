import { useState, type JSX } from 'react';
import { createRoot } from 'react-dom/client';
import type {} from '../../../src/react.js';

/** A page of somebody who writes React: attributes, an object as a property, an event. */
function Page(): JSX.Element {
  const [replies, setReplies] = useState(0);
  const [isOpen, setOpen] = useState(false);
  return (
    <main>
      <h1>A clinic</h1>
      <p id="replies">{replies} replies</p>
      <button type="button" onClick={() => setOpen(true)}>
        Ask us
      </button>
      <care-faq
        provider-name="Harbor Clinic"
        provider-phone="555 0100"
        region="US"
        open={isOpen}
        events="entries"
        corpus={{ format: 1, extends: 'default', greeting: 'Written in React.' }}
        oncare-faq-reply={event => {
          setReplies(count => count + (event.kind === null ? 0 : 1));
        }}
        oncare-faq-close={() => {
          setOpen(false);
        }}
      />
    </main>
  );
}

createRoot(document.body).render(<Page />);
