import { texts } from '../Texts.ts';

export const connection = texts({
  nb: {
    states: {
      loading: 'Kobler til',
      live: 'Direkte',
      reconnecting: 'Kobler til igjen',
      offline: 'Uten nett',
      failed: 'Brutt',
    },
    saving: 'Lagrer …',
    unsaved: {
      reconnecting: 'Ikke lagret ennå – venter på serveren',
      offline: 'Ikke lagret ennå – venter på nett',
    },
    keptHere: 'Det du har endret, blir lagret da.',
    reconnecting: 'Forbindelsen er brutt. Kartet viser det vi hadde klokken {{time}}; vi prøver igjen av oss selv.',
    offline: 'Du er uten nett. Kartet viser det vi hadde klokken {{time}}, og hentes inn igjen når nettet er tilbake.',
    waiting: 'Vi får ikke svar fra serveren ennå, og prøver igjen av oss selv.',
    waitingOffline: 'Du er uten nett. Kartet hentes når nettet er tilbake.',
  },
  nn: {
    states: {
      loading: 'Koplar til',
      live: 'Direkte',
      reconnecting: 'Koplar til igjen',
      offline: 'Utan nett',
      failed: 'Brote',
    },
    saving: 'Lagrar …',
    unsaved: {
      reconnecting: 'Ikkje lagra enno – ventar på tenaren',
      offline: 'Ikkje lagra enno – ventar på nett',
    },
    keptHere: 'Det du har endra, blir lagra då.',
    reconnecting: 'Sambandet er brote. Kartet viser det vi hadde klokka {{time}}; vi prøver igjen av oss sjølve.',
    offline: 'Du er utan nett. Kartet viser det vi hadde klokka {{time}}, og blir henta inn att når nettet er tilbake.',
    waiting: 'Vi får ikkje svar frå tenaren enno, og prøver igjen av oss sjølve.',
    waitingOffline: 'Du er utan nett. Kartet blir henta når nettet er tilbake.',
  },
  en: {
    states: { loading: 'Connecting', live: 'Live', reconnecting: 'Reconnecting', offline: 'Offline', failed: 'Broken' },
    saving: 'Saving …',
    unsaved: {
      reconnecting: 'Not saved yet – waiting for the server',
      offline: 'Not saved yet – waiting for the network',
    },
    keptHere: 'What you have changed is saved then.',
    reconnecting: 'The connection is broken. The map shows what we had at {{time}}; we keep trying by ourselves.',
    offline: 'You are offline. The map shows what we had at {{time}}, and catches up when the network is back.',
    waiting: 'The server does not answer yet; we keep trying by ourselves.',
    waitingOffline: 'You are offline. The map is fetched when the network is back.',
  },
});
