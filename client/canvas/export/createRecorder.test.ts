import { describe, expect, it } from 'vitest';
import { fontOf } from '../View.ts';
import { createRecorder, type Recorder } from './createRecorder.ts';
import type { Ruler } from './createRuler.ts';
import type { Mark, PathMark, TextMark } from './Mark.ts';

const ruler: Ruler = (text, _font, anchor) => ({ width: text.length * 6, drop: anchor === 'middle' ? 4 : 0 });
const recorded = (draw: (recorder: Recorder) => void): readonly Mark[] => {
  const recorder = createRecorder(ruler);
  draw(recorder);
  return recorder.marks();
};
const onlyPath = (draw: (surface: Recorder['surface']) => void): PathMark => {
  const [mark] = recorded(({ surface }) => {
    draw(surface);
  });
  if (mark?.is !== 'path') throw new Error('no path was recorded');
  return mark;
};
const onlyText = (draw: (surface: Recorder['surface']) => void): TextMark => {
  const [mark] = recorded(({ surface }) => {
    surface.font = fontOf(12, 600);
    draw(surface);
  });
  if (mark?.is !== 'text') throw new Error('no text was recorded');
  return mark;
};

describe('createRecorder', () => {
  it('moves paths as the canvas is moved when each point is drawn, and back after restore', () => {
    const { path } = onlyPath((surface) => {
      surface.beginPath();
      surface.save();
      surface.translate(10, 20);
      surface.scale(2, 2);
      surface.moveTo(1, 1);
      surface.restore();
      surface.lineTo(5, 5);
      surface.quadraticCurveTo(1, 2, 3, 4);
      surface.bezierCurveTo(1, 2, 3, 4, 5, 6);
      surface.closePath();
      surface.stroke();
    });
    expect(path).toBe('M12 22L5 5Q1 2 3 4C1 2 3 4 5 6Z');
  });

  it('draws a whole turn as two halves, and part of one either way round', () => {
    const arc = (from: number, to: number, backwards?: boolean): string =>
      onlyPath((surface) => {
        surface.beginPath();
        surface.arc(0, 0, 10, from, to, backwards);
        surface.fill();
      }).path;
    expect(arc(0, 2 * Math.PI)).toBe('M10 0A10 10 0 0 1 -10 0A10 10 0 0 1 10 0');
    expect(arc(0, Math.PI / 2)).toBe('M10 0A10 10 0 0 1 0 10');
    expect(arc(0, 1.5 * Math.PI)).toBe('M10 0A10 10 0 1 1 0 -10');
    expect(arc(0, Math.PI / 2, true)).toBe('M10 0A10 10 0 1 0 0 10');
  });

  it('keeps line, dash, colour and how far it is seen through; what scales is as wide as on the screen', () => {
    const { line, fill, opacity } = onlyPath((surface) => {
      surface.scale(2, 2);
      surface.strokeStyle = '#123456';
      surface.lineWidth = 1.5;
      surface.lineCap = 'round';
      surface.setLineDash([4, 3]);
      surface.globalAlpha = 0.28;
      surface.beginPath();
      surface.moveTo(0, 0);
      surface.lineTo(1, 0);
      surface.stroke();
    });
    expect(line).toEqual({ colour: '#123456', width: 3, dash: [8, 6], cap: 'round', join: 'miter' });
    expect([fill, opacity]).toEqual([null, 0.28]);
  });

  it('clips what is drawn until restore, and only that', () => {
    const marks = recorded(({ surface }) => {
      surface.save();
      surface.beginPath();
      surface.rect(0, 0, 10, 10);
      surface.clip();
      surface.fillRect(0, 0, 20, 20);
      surface.restore();
      surface.fillRect(0, 0, 20, 20);
    }) as readonly PathMark[];
    expect(marks.map(({ clips }) => clips)).toEqual([['M0 0L10 0L10 10L0 10Z'], []]);
  });

  it('sets texts on their baseline, with the halo as a mark of its own below', () => {
    const text = onlyText((surface) => {
      surface.textBaseline = 'middle';
      surface.textAlign = 'center';
      surface.fillStyle = '#1F2933';
      surface.fillText('Sosenteriet', 50, 60);
    });
    expect(text).toMatchObject({ text: 'Sosenteriet', x: 50, y: 64, size: 12, weight: 600, align: 'center', halo: 0 });
    const halo = onlyText((surface) => {
      surface.strokeStyle = '#FBFAF7';
      surface.lineWidth = 3;
      surface.strokeText('Sosenteriet', 50, 60);
    });
    expect(halo).toMatchObject({ halo: 3, colour: '#FBFAF7' });
  });

  it('leaves out signs that would turn what stands beside them about', () => {
    expect(onlyText((surface) => surface.fillText('\u202Egnihtemos\u202C', 0, 0)).text).toBe('gnihtemos');
  });

  it('turns a text with the canvas', () => {
    const text = onlyText((surface) => {
      surface.translate(100, 0);
      surface.rotate(Math.PI / 2);
      surface.fillText('N', 10, 0);
    });
    expect([text.x, text.y, text.turn].map(Math.round)).toEqual([100, 10, 90]);
  });

  it('leaves out texts and nodes that lie outside what is seen', () => {
    const place = (x: number) => ({ name: 'node', title: null, x, y: 5, scale: 1, opacity: 1 });
    const dot: PathMark = { is: 'path', path: 'M0 0Z', fill: '#000000', line: null, opacity: 1, clips: [] };
    const [group] = recorded((recorder) => {
      recorder.group(
        'picture',
        () => {
          recorder.surface.font = fontOf(12, 400);
          recorder.surface.fillText('inne', 5, 5);
          recorder.surface.fillText('ute', 50, 5);
          recorder.place([dot], place(5));
          recorder.place([dot], place(50));
        },
        { x: 0, y: 0, width: 10, height: 10 },
      );
    });
    expect(group?.is === 'group' ? group.marks.map((mark) => mark.is) : []).toEqual(['text', 'group']);
  });

  it('refuses colours and fonts that no file could show', () => {
    expect(() =>
      onlyPath((surface) => {
        surface.fillStyle = {};
        surface.fillRect(0, 0, 1, 1);
      }),
    ).toThrow('colour');
    expect(() =>
      onlyText((surface) => {
        surface.font = '12pt serif';
        surface.fillText('x', 0, 0);
      }),
    ).toThrow('font');
  });
});
