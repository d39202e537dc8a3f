const weights = [3, 2, 7, 6, 5, 4, 3, 2];

/**
 * An organisation number as it is kept: nine digits. Takes spaces, dots, a leading `NO` and a trailing `MVA` away.
 * @returns null when it is not nine digits, or the check digit (mod 11) does not fit
 */
export function normaliseOrganisationNumber(text: string): string | null {
  const digits = text
    .replace(/[\s.\u00A0]/g, '')
    .replace(/^NO-?/i, '')
    .replace(/MVA$/i, '');
  return /^\d{9}$/.test(digits) && checkDigit(digits) === Number(digits[8]) ? digits : null;
}

/** An organisation number as people read it: `974 760 673`. */
export function formatOrganisationNumber(digits: string): string {
  return digits.replace(/^(\d{3})(\d{3})(\d{3})$/, '$1 $2 $3');
}

// 10 never equals a digit, so a number that would need it is refused.
function checkDigit(digits: string): number {
  const sum = weights.reduce((total, weight, index) => total + weight * Number(digits[index]), 0);
  return (11 - (sum % 11)) % 11;
}
