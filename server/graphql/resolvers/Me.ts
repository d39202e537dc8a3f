import { commandNames, mayDo } from '@sirkel/graph-schema';
import type { Person } from '@sirkel/graph-schema';
import type { Resolver, TypeResolvers } from '../Resolver.ts';

const id: Resolver<Person> = (person) => (person.role === 'reader' ? null : person.id);
const may: Resolver<Person> = (person) => commandNames.filter((command) => mayDo(person.role, command));

/** Who asks. */
export const meResolvers: TypeResolvers = { id, mayDo: may };
