import { putNode } from '@sirkel/graph-schema';
import { describe, expect, it } from 'vitest';
import { createTexts } from '../../../i18n/createTexts.ts';
import { smallMap } from '../../smallMap.fixture.ts';
import { shownFile } from './shownFile.ts';

async function linesOf(filter: Parameters<typeof shownFile>[1], language: 'nb' | 'en' = 'nb', graph = smallMap()) {
  const { name, content } = shownFile(graph, filter, createTexts(language), language);
  const bytes = new Uint8Array(await content.arrayBuffer());
  const lines = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes).split('\r\n');
  return { name, lines };
}

describe('what is shown, as a file', () => {
  it('is named after the map, and begins with a byte order mark and the headings', async () => {
    const { name, lines } = await linesOf({});
    expect(name).toBe('et-lite-kart-kilder.csv');
    expect(lines[0]).toBe(
      '\uFEFFHva;Navn;Slag;Ring;Felt;Status;Sektor;Dekker;Kommuner;Kort sagt;Hvor sikkert;Kilde;Hvor i kilden;Lenke;Hentet;Lisens;Merknad om kilden;Id',
    );
    expect(lines).toHaveLength(1 + 9 + 1);
  });

  it('has a row for each source, in words, of entries and of ties', async () => {
    const { lines } = await linesOf({ certainties: ['stated', 'derived'] });
    expect(lines.slice(1, -1)).toEqual([
      'oppføring;Innovasjon Norge;Aktør;Kommune;finansiering, veiledning;finnes;offentlig;;Sandefjord, Horten;Gir penger og råd.;står i kilden;Heftet;linje 1–2;;;;;norge',
      'kobling;Innovasjon Norge finansierer Gründere.;Finansierer;;;avsluttet;;;;Delvis finansiering.;utledet;Rapporten;;;;;Lest mellom linjene.;betaler',
    ]);
    expect((await linesOf({ kinds: ['need'] }, 'en')).lines[1]).toBe(
      'entry,Ærlig hjelp,Need,Life among people,,missing,,,,,no source,,,,,,,behov',
    );
  });

  it('runs nothing in a spreadsheet', async () => {
    const graph = smallMap();
    for (const [index, name] of ['=1+1', '+1', '-1', '@A1', '\t=1', ' =1', '\r1'].entries())
      putNode(graph, { id: `n${String(index)}`, kind: 'resource', name, status: 'existing', version: 1 });
    const { lines } = await linesOf({ kinds: ['resource'] }, 'nb', graph);
    const names = lines
      .slice(1)
      .join('\r\n')
      .split(/(?<=^|\n)oppføring;/)
      .slice(1);
    expect(names).toHaveLength(7);
    for (const row of names) expect(row).toMatch(/^"?'/);
  });
});
