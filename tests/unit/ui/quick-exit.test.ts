import { describe, expect, it, vi } from 'vitest';
import { createShiftCounter } from '../../../src/ui/surface/quick-exit.js';

const key = (name: string, timeStamp: number, repeat = false): KeyboardEvent =>
  ({ key: name, timeStamp, repeat }) as KeyboardEvent;

function leavesAfter(...events: KeyboardEvent[]): number {
  const leave = vi.fn();
  const count = createShiftCounter(leave);
  for (const event of events) count(event);
  return leave.mock.calls.length;
}

describe('three Shifts', () => {
  it('leave the page', () => {
    expect(leavesAfter(key('Shift', 0), key('Shift', 300), key('Shift', 600))).toBe(1);
  });

  it('do not where something is typed between them, where one is held, or where they come slowly', () => {
    expect(leavesAfter(key('Shift', 0), key('A', 100), key('Shift', 200), key('Shift', 300))).toBe(0);
    expect(leavesAfter(key('Shift', 0), key('Shift', 50, true), key('Shift', 100, true))).toBe(0);
    expect(leavesAfter(key('Shift', 0), key('Shift', 1_000), key('Shift', 2_000))).toBe(0);
  });
});
