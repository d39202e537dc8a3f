import { describe, expect, it } from 'vitest';
import { createLeaveQuestion } from './createLeaveQuestion.ts';

function page() {
  const window = new EventTarget() as Window;
  const question = createLeaveQuestion(window);
  const isAsked = (): boolean => !window.dispatchEvent(new Event('beforeunload', { cancelable: true }));
  return { question, isAsked };
}

describe('createLeaveQuestion', () => {
  it('asks while anything that is watched is unsaved', () => {
    const { question, isAsked } = page();
    let unsaved = false;
    question.watch('a', () => unsaved);
    question.watch('b', () => false);
    expect(isAsked()).toBe(false);
    unsaved = true;
    expect(isAsked()).toBe(true);
    unsaved = false;
    expect(isAsked()).toBe(false);
  });

  it('has one answer for each place: the newest', () => {
    const { question, isAsked } = page();
    question.watch('a', () => true);
    question.watch('a', () => false);
    expect(isAsked()).toBe(false);
  });
});
