import { texts } from '../Texts.ts';

export const start = texts({
  nb: {
    tagline: 'Livet er i midten',
    intro:
      'Sirkel viser økosystemet rundt sosialt entreprenørskap i en region: hvem som finnes, hva de tilbyr, og hva folk trenger. Menneskers liv ligger i midten, og alt annet ligger i ringer utover mot staten. Da ser du hva som henger sammen, hva som mangler, og hvor det er verdt å begynne.',
    maps: {
      title: 'Kart',
      loading: 'Henter kartene …',
      empty: 'Her er det ingen kart ennå. Når noen lager et, dukker det opp her.',
      failed: 'Vi fikk ikke hentet kartene.',
      nodes_one: '{{count, number}} oppføring',
      nodes_other: '{{count, number}} oppføringer',
      relations_one: '{{count, number}} kobling',
      relations_other: '{{count, number}} koblinger',
      otherRelations_one: '{{count, number}} som mangler, er foreslått eller er avsluttet',
      otherRelations_other: '{{count, number}} som mangler, er foreslått eller er avsluttet',
      invented: 'Oppdiktet',
      open: 'Åpne kartet',
    },
    brief: {
      title: 'Kort fortalt',
      intro:
        'Tankene bak Sirkel kommer fra et hefte om økosystemet for sosialt entreprenørskap, laget av Sosenteriet og SESAM ved Universitetet i Sørøst-Norge. Her er de med våre ord.',
      source: 'Heftet: «{{section}}»',
      socialEntrepreneurship: {
        title: 'Sosialt entreprenørskap',
        text: 'Noen ser et sosialt problem på nært hold, ofte fordi de har kjent det selv, og finner en ny måte å løse det på. Det kan være enkeltpersoner, bedrifter, stiftelser eller foreninger. De lager løsningen sammen med dem det gjelder.',
      },
      intrapreneur: {
        title: 'Entreprenør og intraprenør',
        text: 'Den som får ideen inne i en kommune eller en etablert organisasjon, kalles sosial intraprenør. Når løsningen får sin egen virksomhet, med organisasjonsnummer og selvstendig økonomi, har den blitt en sosial entreprenøriell virksomhet.',
      },
      bottomLine: {
        title: 'Bunnlinjen tjener topplinjen',
        text: 'En sosial entreprenør tar betalt og må få regnskapet til å gå opp. Men det er bare én økonomisk bunnlinje, og den er et middel. Målet er den sosiale topplinjen: at noen får det bedre, og at løsningen varer.',
      },
      circle: {
        title: 'Sirkelen og trekanten',
        text: 'Forvaltningen tegnes gjerne som en trekant med staten på toppen. Tegner vi samfunnet som en sirkel, kommer menneskene i midten, og den som styrer mest, står lengst unna dem. De sosiale entreprenørene havner da tett på livet.',
      },
      ecosystem: {
        title: 'Økosystem',
        text: 'I et økosystem utfyller tjenester og aktører hverandre slik at mer får vokse. Det oppstår ikke av seg selv: noen må være gartner, der veksten skal skje. I Norge finnes det foreløpig mest enkeltbiter, mener heftet.',
      },
    },
  },
  nn: {
    tagline: 'Livet er i midten',
    intro:
      'Sirkel viser økosystemet rundt sosialt entreprenørskap i ein region: kven som finst, kva dei tilbyr, og kva folk treng. Livet til menneska ligg i midten, og alt anna ligg i ringar utover mot staten. Då ser du kva som heng saman, kva som manglar, og kvar det er verdt å byrje.',
    maps: {
      title: 'Kart',
      loading: 'Hentar karta …',
      empty: 'Her er det ingen kart enno. Når nokon lagar eit, dukkar det opp her.',
      failed: 'Vi fekk ikkje henta karta.',
      nodes_one: '{{count, number}} oppføring',
      nodes_other: '{{count, number}} oppføringar',
      relations_one: '{{count, number}} kopling',
      relations_other: '{{count, number}} koplingar',
      otherRelations_one: '{{count, number}} som manglar, er foreslått eller er avslutta',
      otherRelations_other: '{{count, number}} som manglar, er foreslått eller er avslutta',
      invented: 'Oppdikta',
      open: 'Opne kartet',
    },
    brief: {
      title: 'Kort fortalt',
      intro:
        'Tankane bak Sirkel kjem frå eit hefte om økosystemet for sosialt entreprenørskap, laga av Sosenteriet og SESAM ved Universitetet i Søraust-Noreg. Her er dei med våre ord.',
      source: 'Heftet: «{{section}}»',
      socialEntrepreneurship: {
        title: 'Sosialt entreprenørskap',
        text: 'Nokon ser eit sosialt problem på nært hald, ofte fordi dei har kjent det sjølve, og finn ein ny måte å løyse det på. Det kan vere enkeltpersonar, bedrifter, stiftingar eller foreiningar. Dei lagar løysinga saman med dei det gjeld.',
      },
      intrapreneur: {
        title: 'Entreprenør og intraprenør',
        text: 'Den som får ideen inne i ein kommune eller ein etablert organisasjon, blir kalla sosial intraprenør. Når løysinga får si eiga verksemd, med organisasjonsnummer og sjølvstendig økonomi, har ho blitt ei sosial entreprenøriell verksemd.',
      },
      bottomLine: {
        title: 'Botnlinja tener topplinja',
        text: 'Ein sosial entreprenør tek betalt og må få rekneskapen til å gå opp. Men det er berre éi økonomisk botnlinje, og ho er eit middel. Målet er den sosiale topplinja: at nokon får det betre, og at løysinga varer.',
      },
      circle: {
        title: 'Sirkelen og trekanten',
        text: 'Forvaltinga blir gjerne teikna som ein trekant med staten på toppen. Teiknar vi samfunnet som ein sirkel, kjem menneska i midten, og den som styrer mest, står lengst unna dei. Dei sosiale entreprenørane hamnar då tett på livet.',
      },
      ecosystem: {
        title: 'Økosystem',
        text: 'I eit økosystem utfyller tenester og aktørar kvarandre slik at meir får vekse. Det oppstår ikkje av seg sjølv: nokon må vere gartnar, der veksten skal skje. I Noreg finst det førebels mest einskilde bitar, meiner heftet.',
      },
    },
  },
  en: {
    tagline: 'Life is in the middle',
    intro:
      'Sirkel shows the ecosystem around social entrepreneurship in a region: who is there, what they offer, and what people need. People’s lives are in the middle, and everything else lies in rings outwards to the state. You see what holds together, what is missing, and where it is worth beginning.',
    maps: {
      title: 'Maps',
      loading: 'Loading the maps …',
      empty: 'There are no maps here yet. When somebody makes one, it appears here.',
      failed: 'The maps could not be loaded.',
      nodes_one: '{{count, number}} entry',
      nodes_other: '{{count, number}} entries',
      relations_one: '{{count, number}} tie',
      relations_other: '{{count, number}} ties',
      otherRelations_one: '{{count, number}} missing, proposed or past',
      otherRelations_other: '{{count, number}} missing, proposed or past',
      invented: 'Fictional',
      open: 'Open the map',
    },
    brief: {
      title: 'In short',
      intro:
        'The thinking behind Sirkel comes from a Norwegian booklet on the ecosystem for social entrepreneurship, by Sosenteriet and SESAM at the University of South-Eastern Norway. Here it is in our words.',
      source: 'The booklet: “{{section}}”',
      socialEntrepreneurship: {
        title: 'Social entrepreneurship',
        text: 'Somebody sees a social problem at close range, often because they have lived it, and finds a new way to solve it. It may be a person, a company, a foundation or an association. They make the solution together with the people it is for.',
      },
      intrapreneur: {
        title: 'Entrepreneur and intrapreneur',
        text: 'Whoever has the idea inside a municipality or an established organisation is called a social intrapreneur. When the solution gets a business of its own, registered and with its own economy, it has become a social enterprise.',
      },
      bottomLine: {
        title: 'The bottom line serves the top line',
        text: 'A social entrepreneur charges for work and must balance the books. But there is only one financial bottom line, and it is a means. The aim is the social top line: that somebody’s life gets better, and that the solution lasts.',
      },
      circle: {
        title: 'The circle and the triangle',
        text: 'Government is usually drawn as a triangle with the state on top. Drawn as a circle, society has people in its middle, and whoever governs most stands furthest from them. Social entrepreneurs then turn out to be close to life.',
      },
      ecosystem: {
        title: 'Ecosystem',
        text: 'In an ecosystem, services and actors complement each other so that more can grow. It does not come by itself: somebody has to be the gardener, where the growth is to happen. In Norway there are so far mostly scattered pieces, says the booklet.',
      },
    },
  },
});
