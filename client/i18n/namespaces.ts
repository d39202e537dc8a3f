import { common } from './texts/common.ts';
import { connection } from './texts/connection.ts';
import { details } from './texts/details.ts';
import { edit } from './texts/edit.ts';
import { errors } from './texts/errors.ts';
import { map } from './texts/map.ts';
import { start } from './texts/start.ts';

/** All texts of the program, by namespace. Adding one is one file and one line. */
export const namespaces = { common, start, map, details, edit, connection, errors };

export type Namespace = keyof typeof namespaces;
