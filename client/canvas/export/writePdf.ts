import PDFDocument, { type Structure } from 'pdfkit';
import { toBytes } from 'pdfkit/output';
import type { GroupMark, Line, Mark, Page, PathMark, TextMark } from './Mark.ts';
import type { PageText } from './PageText.ts';
import { createOutlines, lettersWithout, type PdfFonts, type TextOutline } from './PdfFonts.ts';

/** A sheet of paper, mm. */
export type Sheet = { readonly width: number; readonly height: number };

export type WrittenPdf = {
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** Letters that the font has not, which stand as empty boxes. */
  readonly missing: readonly string[];
};

const locales = { nb: 'nb-NO', nn: 'nn-NO', en: 'en-GB' } as const;
const pointsPerMm = 72 / 25.4;
/** What each layer of a page is to those who have the document read aloud; the picture itself is told in words. */
const roles: Readonly<Record<string, string>> = { title: 'H1', picture: 'Figure' };

/** A page as a PDF on one sheet: text is text, with a title, a language and a structure to read it by. */
export async function writePdf(
  page: Page,
  text: PageText,
  { sheet, fonts, at }: { readonly sheet: Sheet; readonly fonts: PdfFonts; readonly at: Date },
): Promise<WrittenPdf> {
  const size = [sheet.width * pointsPerMm, sheet.height * pointsPerMm] as const;
  const pdf = new PDFDocument({
    size,
    margin: 0,
    pdfVersion: '1.7',
    lang: locales[text.language],
    displayTitle: true,
    tagged: true,
    font: null,
    info: { Title: text.title, Subject: text.shown.join(' '), Creator: 'Sirkel', CreationDate: at },
  });
  const bytes = toBytes(pdf);
  pdf.registerFont('plain', fonts.plain).registerFont('semibold', fonts.semibold);
  const pen: Pen = { pdf, outlines: createOutlines(fonts), opacity: 1 };
  const scale = Math.min(size[0] / page.width, size[1] / page.height);
  const onPage = (draw: () => void): void => {
    pdf.save().scale(scale, scale);
    draw();
    pdf.restore();
  };
  pdf.rect(0, 0, ...size).fill(page.background);
  const parts = page.marks.map((mark): Structure => {
    const role = mark.is === 'group' ? (roles[mark.name] ?? 'P') : 'P';
    return pdf.struct(role, role === 'Figure' ? { alt: text.description } : {}, () => {
      onPage(() => {
        draw(pen, mark);
      });
    });
  });
  pdf.addStructure(pdf.struct('Document', {}, parts));
  pdf.end();
  return { bytes: await bytes, missing: lettersWithout(fonts, textsOf(page.marks)) };
}

function textsOf(marks: readonly Mark[]): readonly string[] {
  return marks.flatMap((mark) => (mark.is === 'group' ? textsOf(mark.marks) : mark.is === 'text' ? [mark.text] : []));
}

type Pen = { readonly pdf: PDFDocument; readonly outlines: TextOutline; readonly opacity: number };

function draw(pen: Pen, mark: Mark): void {
  pen.pdf.save();
  switch (mark.is) {
    case 'path':
      drawPath(pen, mark);
      break;
    case 'text':
      drawText(pen, mark);
      break;
    case 'group':
      drawGroup(pen, mark);
      break;
  }
  pen.pdf.restore();
}

function drawGroup(pen: Pen, { at, opacity, clip, marks }: GroupMark): void {
  if (clip !== null) pen.pdf.path(clip).clip();
  pen.pdf.translate(at.x, at.y).scale(at.scale, at.scale);
  const inner = { ...pen, opacity: pen.opacity * opacity };
  for (const mark of marks) draw(inner, mark);
}

function drawPath({ pdf, opacity }: Pen, { path, fill, line, clips, opacity: own }: PathMark): void {
  for (const clip of clips) pdf.path(clip).clip();
  pdf.opacity(opacity * own);
  if (fill !== null) pdf.path(path).fill(fill);
  if (line === null) return;
  setLine(pdf, line);
  pdf.path(path).stroke(line.colour);
}

function setLine(pdf: PDFDocument, { width, dash, cap, join }: Line): void {
  pdf.lineWidth(width).lineCap(cap).lineJoin(join);
  if (dash.length > 0) pdf.dash(dash);
  else pdf.undash();
}

function drawText({ pdf, outlines, opacity }: Pen, mark: TextMark): void {
  const semibold = mark.weight >= 600;
  pdf.font(semibold ? 'semibold' : 'plain').fontSize(mark.size);
  const own = pdf.widthOfString(mark.text);
  // The places of all names were chosen for the letters of the screen: in others they become no wider than they were.
  const share = own > mark.width ? mark.width / own : 1;
  const before = { left: 0, center: 0.5, right: 1 }[mark.align] * own * share;
  pdf
    .opacity(opacity * mark.opacity)
    .translate(mark.x, mark.y)
    .rotate(mark.turn)
    .translate(-before, 0);
  if (mark.halo > 0) {
    const { path, unitsPerEm } = outlines(mark.text, semibold);
    const unit = mark.size / unitsPerEm;
    if (path === '') return;
    pdf
      .scale(unit * share, -unit)
      .lineWidth(mark.halo / unit)
      .lineJoin('round')
      .undash();
    pdf.path(path).stroke(mark.colour);
    return;
  }
  pdf.fillColor(mark.colour).text(mark.text, 0, 0, {
    lineBreak: false,
    baseline: 'alphabetic',
    horizontalScaling: share * 100,
    oblique: mark.italic,
  });
}
