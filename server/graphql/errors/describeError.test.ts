import { SirkelError } from '@sirkel/graph-schema';
import { GraphQLError } from 'graphql';
import { describe, expect, it } from 'vitest';
import { describeGraphqlError, faultOf } from './describeError.ts';

const thrown = (originalError: Error) => new GraphQLError(originalError.message, { originalError, path: ['commit'] });

describe('describeError', () => {
  it('tells what was meant for the asker, with what stands against what', () => {
    const conflict = { record: 'node', id: 'n', field: 'name', expected: 'a', current: 'b', wanted: 'c' } as const;
    const error = thrown(
      new SirkelError('CONFLICT', 'Changed meanwhile.', { path: 'edits[0]', conflicts: [conflict] }),
    );
    expect(faultOf(error)).toBeNull();
    expect(describeGraphqlError(error, 'r-1')).toEqual({
      message: 'Changed meanwhile.',
      path: ['commit'],
      extensions: { code: 'CONFLICT', path: 'edits[0]', conflicts: [conflict], requestId: 'r-1' },
    });
  });

  it('masks everything else, and says by which id it is found', () => {
    const error = thrown(new Error('bolt://neo4j:secret@10.0.0.1 refused'));
    expect(faultOf(error)).toEqual({ err: error.originalError, name: 'unexpected error' });
    const told = describeGraphqlError(error, 'r-2');
    expect(told).toEqual({
      message: 'Noe gikk galt hos oss. Oppgi r-2 til den som driver serveren.',
      path: ['commit'],
      extensions: { code: 'UNAVAILABLE', requestId: 'r-2' },
    });
    expect(JSON.stringify(told)).not.toContain('secret');
  });

  it('tells a part of what has a whole, and finds the whole for the log', () => {
    const whole = new SirkelError('UNAVAILABLE', 'The disk of /var/sirkel is full.');
    const error = thrown(Object.assign(new SirkelError('UNAVAILABLE', 'The disk is full.'), { cause: whole }));
    expect(describeGraphqlError(error, 'r-3')).toEqual({
      message: 'The disk is full.',
      path: ['commit'],
      extensions: { code: 'UNAVAILABLE', requestId: 'r-3' },
    });
    expect(faultOf(error)).toEqual({ err: whole, name: 'the store failed' });
  });

  it('masks what the execution itself finds wrong with our answers', () => {
    const error = new GraphQLError('Cannot return null for non-nullable field Query.graph.');
    expect(faultOf(error)).toEqual({ err: error, name: 'unexpected error' });
  });

  it('says INVALID for questions that are wrong in themselves', () => {
    for (const code of ['GRAPHQL_PARSE_FAILED', 'GRAPHQL_VALIDATION_FAILED', 'BAD_USER_INPUT']) {
      const told = describeGraphqlError(new GraphQLError('Wrong.', { extensions: { code } }), undefined);
      expect(told).toEqual({ message: 'Wrong.', extensions: { code: 'INVALID' } });
    }
  });
});
