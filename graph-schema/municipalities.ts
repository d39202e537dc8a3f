/** A municipality of the region. Codes are text of four digits; the first two are the county. */
export type Municipality = {
  /** The code since 2024. */
  readonly code: string;
  readonly name: string;
  readonly county: 'Vestfold' | 'Telemark';
  /** The code of 2020–2023, when the two counties were one. */
  readonly earlierCode: string;
};

const vestfold: readonly (readonly [code: string, name: string, earlierCode: string])[] = [
  ['3901', 'Horten', '3801'],
  ['3903', 'Holmestrand', '3802'],
  ['3905', 'Tønsberg', '3803'],
  ['3907', 'Sandefjord', '3804'],
  ['3909', 'Larvik', '3805'],
  ['3911', 'Færder', '3811'],
];

const telemark: readonly (readonly [code: string, name: string, earlierCode: string])[] = [
  ['4001', 'Porsgrunn', '3806'],
  ['4003', 'Skien', '3807'],
  ['4005', 'Notodden', '3808'],
  ['4010', 'Siljan', '3812'],
  ['4012', 'Bamble', '3813'],
  ['4014', 'Kragerø', '3814'],
  ['4016', 'Drangedal', '3815'],
  ['4018', 'Nome', '3816'],
  ['4020', 'Midt-Telemark', '3817'],
  ['4022', 'Seljord', '3820'],
  ['4024', 'Hjartdal', '3819'],
  ['4026', 'Tinn', '3818'],
  ['4028', 'Kviteseid', '3821'],
  ['4030', 'Nissedal', '3822'],
  ['4032', 'Fyresdal', '3823'],
  ['4034', 'Tokke', '3824'],
  ['4036', 'Vinje', '3825'],
];

/** The 23 municipalities of Vestfold and Telemark. */
export const municipalities: readonly Municipality[] = [
  ...vestfold.map(([code, name, earlierCode]) => ({ code, name, county: 'Vestfold' as const, earlierCode })),
  ...telemark.map(([code, name, earlierCode]) => ({ code, name, county: 'Telemark' as const, earlierCode })),
];

const byCode = new Map(municipalities.map((one) => [one.code, one]));
const byEarlierCode = new Map(municipalities.map((one) => [one.earlierCode, one]));

/** The code of today for a code of 2020–2023; any other code as it is. */
export function currentMunicipality(code: string): string {
  return byEarlierCode.get(code)?.code ?? code;
}

const apart = /\s*[,/&+]\s*|\s+(?:og|and)\s+/;

/**
 * The municipalities of a region, by its name as people write it: counties and municipalities of ours, one or several
 * («Vestfold og Telemark», «Skien, Siljan og Bamble»), in the order of their codes.
 * @returns null where it is not known which they are
 */
export function municipalitiesOfRegion(region: string | undefined): readonly Municipality[] | null {
  const parts = (region ?? '')
    .toLocaleLowerCase('nb')
    .trim()
    .split(apart)
    .map((part) => part.replace(/\s+(?:fylke|kommune)$/, ''));
  const isIn = (part: string) => (one: Municipality) =>
    [one.county, one.name].some((name) => name.toLocaleLowerCase('nb') === part);
  if (!parts.every((part) => municipalities.some(isIn(part)))) return null;
  return municipalities.filter((one) => parts.some((part) => isIn(part)(one)));
}

// The first two digits: the counties of 2024 and Svalbard, and those of 2020–2023 that have been divided since.
const counties = /^(03|11|15|18|21|31|32|33|34|39|40|42|46|50|55|56|30|38|54)/;

/** Whether a text can be a municipality's code of 2020 or later: four digits, of which the first two are a county's. */
export function isMunicipalityCode(text: string): boolean {
  return /^\d{4}$/.test(text) && counties.test(text) && (text === '2100' || !text.endsWith('00'));
}

/** The municipality with this code, old or new; undefined outside the region. */
export function municipality(code: string): Municipality | undefined {
  return byCode.get(currentMunicipality(code));
}
