import { stays } from './Notice.ts';
import type { News, Notice } from './Notice.ts';

// In milliseconds: long enough to read a sentence twice.
const PASSING = 7_000;

/** Where notices are shown. */
export type NoticeBoard = { readonly tell: (news: News) => void; readonly dismiss: (key: number) => void };

/** What went wrong stays until it is closed; of all else only the latest is shown, for a while. */
export function createNoticeBoard(
  notices: () => readonly Notice[],
  show: (notices: readonly Notice[]) => void,
  later: (run: () => void, milliseconds: number) => () => void,
): NoticeBoard {
  let keys = 0;
  const dismiss = (key: number): void => {
    show(notices().filter((notice) => notice.key !== key));
  };
  return {
    dismiss,
    tell: (news) => {
      keys += 1;
      const notice = { ...news, key: keys };
      show([...notices().filter(stays), notice]);
      if (stays(news)) return;
      later(() => {
        dismiss(notice.key);
      }, PASSING);
    },
  };
}
