/** A page that says nothing about the one before it. */
const ELSEWHERE = 'https://www.wikipedia.org/';
const TIMES = 3;
const WITHIN_MS = 1_500;

/** Leaves the page at once, in its place in the history: going back does not lead here. No referrer is sent. */
export function leavePage(): void {
  const policy = document.createElement('meta');
  policy.name = 'referrer';
  policy.content = 'no-referrer';
  document.head.append(policy);
  location.replace(ELSEWHERE);
}

/** Tells when Shift was pressed three times with nothing between; Escape is taken by screen readers and dialogs. */
export function createShiftCounter(leave: () => void): (event: KeyboardEvent) => void {
  let presses: number[] = [];
  return event => {
    if (event.key !== 'Shift') presses = [];
    else if (!event.repeat) presses = [...presses.filter(at => event.timeStamp - at < WITHIN_MS), event.timeStamp];
    if (presses.length < TIMES) return;
    presses = [];
    leave();
  };
}
