import { texts } from '../Texts.ts';

/** The picture for a room: large, without panels, with the way to it on one's own telephone. */
export const bigScreen = texts({
  nb: { leave: 'Lukk storskjermen', keys: 'Escape lukker', open: 'Åpne kartet selv', code: 'QR-kode til kartet' },
  nn: { leave: 'Lukk storskjermen', keys: 'Escape lukkar', open: 'Opne kartet sjølv', code: 'QR-kode til kartet' },
  en: {
    leave: 'Leave the big screen',
    keys: 'Escape leaves',
    open: 'Open the map yourself',
    code: 'QR code to the map',
  },
});
