import { answers } from './texts/answers.ts';
import { compare } from './texts/compare.ts';
import { exports } from './texts/exports.ts';
import { figures } from './texts/figures.ts';
import { followUp } from './texts/followUp.ts';
import { gaps } from './texts/gaps.ts';
import { links } from './texts/links.ts';
import { needs } from './texts/needs.ts';
import { recommendations } from './texts/recommendations.ts';
import { research } from './texts/research.ts';
import { routes } from './texts/routes.ts';
import { tryOut } from './texts/tryOut.ts';
import { views } from './texts/views.ts';
import { whatIf } from './texts/whatIf.ts';

/** Texts of what is found and tried, which come with the parts that show it. Adding one is one file and one line. */
export const lateNamespaces = {
  figures,
  compare,
  research,
  gaps,
  tryOut,
  whatIf,
  exports,
  followUp,
  routes,
  links,
  answers,
  needs,
  recommendations,
  views,
};
