import type { Graph } from '@sirkel/graph-schema';

/** What one is doing in the dialog of views and tours. */
export type ViewsTask =
  | { readonly task: 'list' }
  | { readonly task: 'keepView' }
  | { readonly task: 'changeView'; readonly id: string }
  | { readonly task: 'removeView'; readonly id: string }
  | { readonly task: 'makeTour' }
  | { readonly task: 'changeTour'; readonly id: string }
  | { readonly task: 'removeTour'; readonly id: string }
  | { readonly task: 'embed' };

/** What the dialog can begin with. */
export type BeginTask = 'list' | 'keepView' | 'embed';

export type ViewsDialogProps = { readonly begin: BeginTask; readonly onClose: () => void };

export type TaskProps = {
  /** Turns to something else in the dialog. */
  readonly onTask: (task: ViewsTask) => void;
};

/** What a form is given. */
export type FormProps = TaskProps & {
  /** Goes back to the lists, and asks first where something was written. */
  readonly onCancel: () => void;
  /** Told of what is written. */
  readonly onWritten: () => void;
};

/** What the lists of views and of tours are given. */
export type ListProps = TaskProps & {
  readonly graph: Graph;
  readonly mayEdit: boolean;
  /** Closes the dialog. */
  readonly onClose: () => void;
};
