import type { DoctorRule } from '../finding.js';

/** What could not be looked at: silence about it would read as praise. */
export const unchecked: DoctorRule = {
  id: 'unchecked',
  examine: ({ files }) =>
    [...files]
      .filter(([, file]) => file.state === 'unknown')
      .map(([address]) => ({
        severity: 'hint',
        at: undefined,
        reason: `"${address}" was not looked at: where it stands cannot be known from this file alone`,
        remedy: 'Name the folder of your site by --root, or examine the address of the page.',
      })),
};
