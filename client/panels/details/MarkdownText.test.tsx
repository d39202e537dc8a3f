import { render, screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import MarkdownText from './MarkdownText.tsx';

it('shows headings, lists and links, and lets nothing in that runs or fetches', () => {
  render(
    <MarkdownText
      text={
        '# Om\n\n- en\n- to\n\n[ut](https://nav.no) [post](mailto:a@b.no) [farlig](javascript:alert(1)) ![spor](https://spor.no/x.png)\n\n<img src=x onerror=alert(1)>\n\nEn <b>fet</b> bit'
      }
    />,
  );
  expect(screen.getByRole('heading', { name: 'Om', level: 4 })).toBeTruthy();
  expect(screen.getAllByRole('listitem')).toHaveLength(2);
  expect(screen.getAllByRole('link').map((link) => link.getAttribute('href'))).toEqual([
    'https://nav.no',
    'mailto:a@b.no',
  ]);
  expect(screen.getByRole('link', { name: 'ut' }).getAttribute('rel')).toContain('noopener');
  expect(screen.queryByRole('img')).toBeNull();
  expect(document.querySelector('[onerror], [href^="javascript:"], b')).toBeNull();
  expect(screen.getByText('<img src=x onerror=alert(1)>')).toBeTruthy();
  expect(screen.getByText('En <b>fet</b> bit')).toBeTruthy();
  expect(screen.getByText(/farlig spor$/)).toBeTruthy();
});
