import { stays } from './Notice.ts';
import type { News, Notice } from './Notice.ts';

// In milliseconds: long enough to read a sentence, think about it and reach its buttons.
const PASSING = 20_000;

/** Where notices are shown. */
export type NoticeBoard = {
  readonly tell: (news: News) => void;
  readonly dismiss: (key: number) => void;
  /** Lets what is told in passing go: something else begins. */
  readonly endPassing: () => void;
  /** Somebody is at a notice: it waits for as long as that lasts. */
  readonly hold: (key: number) => void;
  /** Nobody is any more: it goes after a while, counted from now. */
  readonly letGo: (key: number) => void;
};

/** What went wrong stays until it is closed; of all else only the latest is shown, for a while. */
export function createNoticeBoard(
  notices: () => readonly Notice[],
  show: (notices: readonly Notice[]) => void,
  later: (run: () => void, milliseconds: number) => () => void,
): NoticeBoard {
  let keys = 0;
  let stop: (() => void) | null = null;
  const dismiss = (key: number): void => {
    show(notices().filter((notice) => notice.key !== key));
  };
  // Of those that pass there is one at most.
  const passes = (key: number): boolean => notices().some((notice) => notice.key === key && !stays(notice));
  const wait = (key: number): void => {
    stop?.();
    stop = later(() => {
      dismiss(key);
    }, PASSING);
  };
  return {
    dismiss,
    endPassing: () => {
      stop?.();
      if (notices().some((notice) => !stays(notice))) show(notices().filter(stays));
    },
    hold: (key) => {
      if (passes(key)) stop?.();
    },
    letGo: (key) => {
      if (passes(key)) wait(key);
    },
    tell: (news) => {
      keys += 1;
      const notice = { ...news, key: keys };
      show([...notices().filter(stays), notice]);
      if (!stays(news)) wait(notice.key);
    },
  };
}
