import { connection } from './texts/connection.ts';
import { details } from './texts/details.ts';
import { edit } from './texts/edit.ts';
import { errors } from './texts/errors.ts';
import { filter } from './texts/filter.ts';
import { firstSteps } from './texts/firstSteps.ts';
import { layouts } from './texts/layouts.ts';
import { legend } from './texts/legend.ts';
import { list } from './texts/list.ts';
import { map } from './texts/map.ts';
import { maps } from './texts/maps.ts';
import { page } from './texts/page.ts';
import { picture } from './texts/picture.ts';
import { search } from './texts/search.ts';
import { start } from './texts/start.ts';

/** All texts of the program, by namespace. Adding one is one file and one line. */
export const namespaces = {
  page,
  start,
  map,
  maps,
  picture,
  search,
  filter,
  firstSteps,
  layouts,
  legend,
  list,
  details,
  edit,
  connection,
  errors,
};
