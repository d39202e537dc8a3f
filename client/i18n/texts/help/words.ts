import { texts } from '../../Texts.ts';

/** The words of the map, explained. */
export const words = texts({
  nb: {
    words: {
      ring: {
        word: 'Ring',
        text: 'Hvor nært folks liv noe er. Innerst er hverdagen, ytterst staten. Ringen sier ikke hvor på landkartet det ligger.',
      },
      field: {
        word: 'Felt',
        text: 'Hva det handler om. Heftet deler økosystemet i sju: nettverk, utdanning, marked, finansiering, lovgivning, veiledning og offentlig politikk.',
      },
      status: {
        word: 'Status',
        text: 'Om noe finnes, pågår, er svakt, er avsluttet, er foreslått eller mangler.',
      },
      tie: {
        word: 'Kobling',
        text: 'Det som knytter to sammen: at noen samarbeider, gir penger, henviser eller møter et behov.',
      },
      recommendation: {
        word: 'Anbefaling',
        text: 'Noe en kilde mener bør gjøres. Det er tegnet hult, og telles for seg, for det finnes ikke ennå.',
      },
      missing: {
        word: 'Mangler',
        text: 'En kilde sier at det ikke finnes, eller noen som vet det, har svart at det ikke finnes.',
      },
      notRecorded: {
        word: 'Ikke registrert',
        text: 'Ingen har lagt det inn på kartet ennå. Det kan finnes likevel. Det er ikke det samme som at det mangler.',
      },
      bottleneck: {
        word: 'Flaskehals',
        text: 'Noe mange er avhengige av, uten en annen vei. Blir det borte, stopper det opp. Det sier noe om kartet, ikke om dem som jobber der.',
      },
      broker: {
        word: 'Bindeledd',
        text: 'En som knytter sammen grupper som ellers ikke henger sammen på kartet.',
      },
      certainty: {
        word: 'Står i kilden, utledet, antatt',
        text: 'Hvor sikkert noe er: om kilden sier det rett ut, om det følger av kilden, eller om det er lest ut av den som laget kartet.',
      },
      municipality: {
        word: 'Kommuner',
        text: 'Hvilke kommuner noe når fram til. Det som ikke sier noe om kommuner, regnes ikke med noe sted.',
      },
    },
  },
  nn: {
    words: {
      ring: {
        word: 'Ring',
        text: 'Kor nært livet til folk noko er. Inst er kvardagen, ytst staten. Ringen seier ikkje kvar på landkartet det ligg.',
      },
      field: {
        word: 'Felt',
        text: 'Kva det handlar om. Heftet deler økosystemet i sju: nettverk, utdanning, marknad, finansiering, lovgjeving, rettleiing og offentleg politikk.',
      },
      status: {
        word: 'Status',
        text: 'Om noko finst, pågår, er svakt, er avslutta, er foreslått eller manglar.',
      },
      tie: {
        word: 'Kopling',
        text: 'Det som knyter to saman: at nokon samarbeider, gjev pengar, viser vidare eller møter eit behov.',
      },
      recommendation: {
        word: 'Tilråding',
        text: 'Noko ei kjelde meiner bør gjerast. Det er teikna holt, og blir talt for seg, for det finst ikkje enno.',
      },
      missing: {
        word: 'Manglar',
        text: 'Ei kjelde seier at det ikkje finst, eller nokon som veit det, har svart at det ikkje finst.',
      },
      notRecorded: {
        word: 'Ikkje registrert',
        text: 'Ingen har lagt det inn på kartet enno. Det kan finnast likevel. Det er ikkje det same som at det manglar.',
      },
      bottleneck: {
        word: 'Flaskehals',
        text: 'Noko mange er avhengige av, utan ein annan veg. Blir det borte, stoppar det opp. Det seier noko om kartet, ikkje om dei som arbeider der.',
      },
      broker: {
        word: 'Bindeledd',
        text: 'Ein som knyter saman grupper som elles ikkje heng saman på kartet.',
      },
      certainty: {
        word: 'Står i kjelda, utleidd, anteke',
        text: 'Kor sikkert noko er: om kjelda seier det rett ut, om det følgjer av kjelda, eller om det er lese ut av den som laga kartet.',
      },
      municipality: {
        word: 'Kommunar',
        text: 'Kva kommunar noko når fram til. Det som ikkje seier noko om kommunar, blir ikkje rekna med nokon stad.',
      },
    },
  },
  en: {
    words: {
      ring: {
        word: 'Ring',
        text: 'How close to people’s lives something is. Everyday life is innermost, the state outermost. The ring does not say where in the country it lies.',
      },
      field: {
        word: 'Field',
        text: 'What it is about. The booklet divides the ecosystem in seven: network, education, market, finance, legislation, guidance and public policy.',
      },
      status: {
        word: 'Status',
        text: 'Whether something exists, is under way, is weak, is over, is proposed or is missing.',
      },
      tie: {
        word: 'Tie',
        text: 'What holds two together: that somebody cooperates, gives money, refers people or meets a need.',
      },
      recommendation: {
        word: 'Recommendation',
        text: 'Something a source says ought to be done. It is drawn hollow and counted apart, for it does not exist yet.',
      },
      missing: {
        word: 'Missing',
        text: 'A source says that it does not exist, or somebody who knows has answered so.',
      },
      notRecorded: {
        word: 'Not recorded',
        text: 'Nobody has put it on the map yet. It may exist all the same. That is not the same as missing.',
      },
      bottleneck: {
        word: 'Bottleneck',
        text: 'Something many depend on, without another way. If it goes, things stop. It says something about the map, not about those who work there.',
      },
      broker: {
        word: 'Go-between',
        text: 'Somebody who ties together groups that are otherwise apart on the map.',
      },
      certainty: {
        word: 'Stated, derived, assumed',
        text: 'How sure something is: whether the source says it outright, whether it follows from the source, or whether it was read into it by whoever made the map.',
      },
      municipality: {
        word: 'Municipalities',
        text: 'Which municipalities something reaches. What says nothing about municipalities is counted in none.',
      },
    },
  },
});
