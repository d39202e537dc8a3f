import { texts } from '../Texts.ts';

export const connection = texts({
  nb: {
    label: 'Forbindelse og lagring',
    states: {
      loading: 'Kobler til',
      live: 'Direkte',
      reconnecting: 'Kobler til igjen',
      offline: 'Uten nett',
    },
    saving: 'Lagrer …',
    unsaved: {
      reconnecting: 'Ikke lagret ennå – venter på serveren',
      offline: 'Ikke lagret ennå – venter på nett',
      store: 'Ikke lagret ennå – prøver igjen',
    },
    keptHere: 'Det du har endret, blir lagret når forbindelsen er tilbake.',
    reconnecting: 'Forbindelsen er brutt. Kartet viser det vi hadde klokken {{time}}. Vi fortsetter å prøve.',
    offline: 'Du er uten nett. Kartet viser det vi hadde klokken {{time}}. Resten kommer når nettet er tilbake.',
    waiting: 'Vi får ikke svar fra serveren ennå. Vi fortsetter å prøve.',
    waitingOffline: 'Du er uten nett. Kartet hentes når nettet er tilbake.',
    readOnly:
      'Kartet kan leses, men endringer kan ikke lagres akkurat nå. Det du har skrevet, er tatt vare på. Vi prøver igjen av oss selv.',
  },
  nn: {
    label: 'Samband og lagring',
    states: {
      loading: 'Koplar til',
      live: 'Direkte',
      reconnecting: 'Koplar til igjen',
      offline: 'Utan nett',
    },
    saving: 'Lagrar …',
    unsaved: {
      reconnecting: 'Ikkje lagra enno – ventar på tenaren',
      offline: 'Ikkje lagra enno – ventar på nett',
      store: 'Ikkje lagra enno – prøver igjen',
    },
    keptHere: 'Det du har endra, blir lagra når sambandet er tilbake.',
    reconnecting: 'Sambandet er brote. Kartet viser det vi hadde klokka {{time}}. Vi held fram med å prøve.',
    offline: 'Du er utan nett. Kartet viser det vi hadde klokka {{time}}. Resten kjem når nettet er tilbake.',
    waiting: 'Vi får ikkje svar frå tenaren enno. Vi held fram med å prøve.',
    waitingOffline: 'Du er utan nett. Kartet blir henta når nettet er tilbake.',
    readOnly:
      'Kartet kan lesast, men endringar kan ikkje lagrast akkurat no. Det du har skrive, er teke vare på. Vi prøver igjen av oss sjølve.',
  },
  en: {
    label: 'Connection and saving',
    states: {
      loading: 'Connecting',
      live: 'Live',
      reconnecting: 'Reconnecting',
      offline: 'Offline',
    },
    saving: 'Saving …',
    unsaved: {
      reconnecting: 'Not saved yet – waiting for the server',
      offline: 'Not saved yet – waiting for the network',
      store: 'Not saved yet – trying again',
    },
    keptHere: 'What you have changed will be saved when the connection is back.',
    reconnecting: 'The connection was lost. The map shows what we had at {{time}}. We keep trying.',
    offline: 'You are offline. The map shows what we had at {{time}}. The rest will come when the network is back.',
    waiting: 'The server is not answering yet. We keep trying.',
    waitingOffline: 'You are offline. The map will be loaded when the network is back.',
    readOnly:
      'The map can be read, but changes cannot be saved just now. What you have written is kept. We keep trying by ourselves.',
  },
});
