import { describe, expect, it } from 'vitest';
import { embedCode } from './embedCode.ts';

const parts = { origin: 'https://kart.example', map: 'm', language: 'nb' } as const;

describe('the code for embedding', () => {
  it('is a frame with a name, whose address is one attribute', () => {
    const code = embedCode({ ...parts, place: 'view=circle&kinds=actor', title: 'Kart: "A" <b> & C' });
    expect(code).toContain('src="https://kart.example/innbygg/m?view=circle&amp;kinds=actor&amp;lang=nb"');
    expect(code).toContain('title="Kart: &quot;A&quot; &lt;b&gt; &amp; C"');
    expect(code.match(/</g)).toHaveLength(2);
  });

  it('shows the whole map when nothing is chosen', () => {
    expect(embedCode({ ...parts, place: '', title: 'K' })).toContain('/innbygg/m?lang=nb"');
  });
});
