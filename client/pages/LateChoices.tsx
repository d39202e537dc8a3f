import type { Graph } from '@sirkel/graph-schema';
import { usePart } from '../components/usePart.ts';
import { choosePart } from '../panels/choose/choosePart.ts';
import type { LineChoice } from '../panels/choose/ChosenBar.tsx';
import { NotFetched } from '../panels/frame/NotFetched.tsx';
import { useAddress } from '../state/useAddress.ts';
import type { VisibleGraph } from '../view/visibleGraph.ts';
import type { PictureChoices } from './usePictureChoices.ts';

export type LateChoicesProps = { readonly graph: Graph; readonly visible: VisibleGraph };

type ShownChoicesProps = LateChoicesProps & {
  readonly inList?: boolean;
  /** What a line in the picture does, where there is one. */
  readonly line?: LineChoice;
};

/** What is chosen, and what stands as one; fetched when there is any. */
export function LateChoices({ inList = false, line, ...props }: ShownChoicesProps) {
  const { chosen, collapsed, table } = useAddress().place;
  const wanted = chosen.length > 0 || collapsed.length > 0;
  const part = usePart(choosePart, wanted);
  if (!wanted || part.state === 'waiting') return null;
  if (part.state === 'failed') return <NotFetched tries={part.tries} onAgain={() => void choosePart.again()} />;
  // Tables tell of what is chosen in them themselves.
  const hasOwn = inList && (table.form === 'asTable' || table.form === 'asTies');
  return (
    <>
      <part.content.CollapsedNote {...props} inList={inList} />
      {hasOwn ? null : <part.content.ChosenBar {...props} line={line} />}
    </>
  );
}

/** The menu that was asked for in the picture. */
export function LateMenu({ choices, ...props }: LateChoicesProps & { readonly choices: PictureChoices }) {
  const { menu, closeMenu } = choices;
  const part = usePart(choosePart, menu !== null);
  if (menu === null || part.state === 'waiting') return null;
  if (part.state === 'failed') {
    return (
      <div className="picture-nothing">
        <NotFetched tries={part.tries} onAgain={() => void choosePart.again()} />
      </div>
    );
  }
  return <part.content.PictureMenu {...props} {...menu} onClose={closeMenu} />;
}
