import { texts } from '../Texts.ts';

/** A sentence for each code of the closed set; the server's own sentence stands beside it where it says more. */
export const errors = texts({
  nb: {
    NOT_FOUND: 'Det finnes ikke lenger, eller du har ikke tilgang til det.',
    INVALID: 'Noe i det som ble sendt, passer ikke.',
    CONFLICT: 'Noen andre har endret det samme mens du skrev.',
    FORBIDDEN: 'Du har ikke lov til dette.',
    UNAUTHENTICATED: 'Du er ikke logget inn lenger.',
    UNAVAILABLE: 'Serveren klarte det ikke akkurat nå.',
    TOO_LARGE: 'Det er for stort.',
    RATE_LIMITED: 'Det gikk litt fort. Vent et øyeblikk.',
    UNREACHABLE: 'Vi får ikke svar fra serveren.',
    UNEXPECTED: 'Noe gikk galt hos oss.',
  },
  nn: {
    NOT_FOUND: 'Det finst ikkje lenger, eller du har ikkje tilgang til det.',
    INVALID: 'Noko i det som vart sendt, passar ikkje.',
    CONFLICT: 'Nokon andre har endra det same medan du skreiv.',
    FORBIDDEN: 'Du har ikkje lov til dette.',
    UNAUTHENTICATED: 'Du er ikkje logga inn lenger.',
    UNAVAILABLE: 'Tenaren klarte det ikkje akkurat no.',
    TOO_LARGE: 'Det er for stort.',
    RATE_LIMITED: 'Det gjekk litt fort. Vent ein augneblink.',
    UNREACHABLE: 'Vi får ikkje svar frå tenaren.',
    UNEXPECTED: 'Noko gjekk gale hos oss.',
  },
  en: {
    NOT_FOUND: 'It no longer exists, or you do not have access to it.',
    INVALID: 'Something in what was sent does not fit.',
    CONFLICT: 'Somebody else changed the same thing while you were writing.',
    FORBIDDEN: 'You are not allowed to do this.',
    UNAUTHENTICATED: 'You are no longer signed in.',
    UNAVAILABLE: 'The server could not do it right now.',
    TOO_LARGE: 'It is too large.',
    RATE_LIMITED: 'That was a little too fast. Wait a moment.',
    UNREACHABLE: 'The server is not answering.',
    UNEXPECTED: 'Something went wrong on our side.',
  },
});
