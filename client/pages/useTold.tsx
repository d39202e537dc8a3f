import { useTranslation } from 'react-i18next';
import { Button } from '../components/Button.tsx';
import { Message } from '../components/Message.tsx';
import type { Told } from '../panels/frame/Told.tsx';
import type { Asked } from './useAnswer.ts';
import { useErrorText } from './useErrorText.tsx';

/** Tells of an answer what a panel shows of it; of one that did not come why, with a way to ask again. */
export function useTold() {
  const { t } = useTranslation(['map', 'page']);
  const errorText = useErrorText();
  return <Data, Part>({ answer, again }: Asked<Data>, pick: (data: Data) => Part): Told<Part> => {
    if (answer.state === 'answered') {
      return { state: 'answered', data: pick(answer.data), isOfBefore: answer.isOfBefore, progress: answer.progress };
    }
    if (answer.state === 'asking') return answer;
    const { text, detail } = errorText(answer.error);
    const action = <Button onClick={again}>{t('page:tryAgain')}</Button>;
    return {
      state: 'failed',
      message: <Message title={t('map:notWorkedOut')} text={text} detail={detail} action={action} urgent />,
    };
  };
}
