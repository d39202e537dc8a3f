/** What people write in spreadsheets for a term, beside its labels and its id; by the field's id and the term's. */
export const termWords: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  status: {
    existing: ['aktiv', 'aktivt', 'i drift', 'etablert', 'active'],
    ongoing: ['i gang', 'igangsatt', 'under arbeid'],
    weak: ['svak'],
    past: ['nedlagt', 'avviklet', 'avvikla', 'sluttet', 'slutta', 'stengt', 'lagt ned', 'closed', 'ended'],
    proposed: ['planlagt', 'planlagd', 'planlegges', 'under planlegging', 'forslag', 'idé', 'planned'],
  },
  sector: {
    public: ['kommunal', 'fylkeskommunal', 'statlig', 'statleg', 'offentlig sektor', 'public sector'],
    private: ['næringsliv', 'kommersiell', 'privat sektor', 'private sector'],
    voluntary: ['ideell', 'ideelt', 'ideell sektor', 'frivillig sektor', 'frivillighet', 'nonprofit', 'non-profit'],
  },
};
