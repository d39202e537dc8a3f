import { answers } from './texts/answers.ts';
import { bigScreen } from './texts/bigScreen.ts';
import { choose } from './texts/choose.ts';
import { compare } from './texts/compare.ts';
import { exports } from './texts/exports.ts';
import { figures } from './texts/figures.ts';
import { filterBuilder } from './texts/filterBuilder.ts';
import { filterWords } from './texts/filterWords.ts';
import { followUp } from './texts/followUp.ts';
import { gaps } from './texts/gaps.ts';
import { help } from './texts/help.ts';
import { links } from './texts/links.ts';
import { looks } from './texts/looks.ts';
import { matrix } from './texts/matrix.ts';
import { needs } from './texts/needs.ts';
import { paste } from './texts/paste.ts';
import { recommendations } from './texts/recommendations.ts';
import { research } from './texts/research.ts';
import { roads } from './texts/roads.ts';
import { routes } from './texts/routes.ts';
import { statementList } from './texts/statementList.ts';
import { table } from './texts/table.ts';
import { saving } from './texts/saving.ts';
import { tryOut } from './texts/tryOut.ts';
import { views } from './texts/views.ts';
import { whatIf } from './texts/whatIf.ts';
import { wheel } from './texts/wheel.ts';

/** Texts of what is found and tried, which come with the parts that show it. Adding one is one file and one line. */
export const lateNamespaces = {
  figures,
  bigScreen,
  choose,
  compare,
  research,
  gaps,
  statementList,
  table,
  tryOut,
  whatIf,
  exports,
  filterBuilder,
  filterWords,
  followUp,
  roads,
  routes,
  links,
  looks,
  matrix,
  answers,
  needs,
  paste,
  recommendations,
  help,
  saving,
  views,
  wheel,
};
