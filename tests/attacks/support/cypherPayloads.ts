/** Endings for every place that a text could stand in in Cypher; none of them may do anything but be kept. */
export const cypherPayloads: readonly string[] = [
  "'}) DETACH DELETE n //",
  '"}) MATCH (m) DETACH DELETE m RETURN 1 //',
  '`}) DETACH DELETE n //',
  "\\'}) DETACH DELETE n //",
  "' OR 1=1 RETURN n UNION MATCH (x) RETURN x //",
  '$map',
  '${map}',
  "'; DROP CONSTRAINT sirkel_node_id; //",
  "x' CALL dbms.shutdown() //",
  "\u0027 LOAD CSV FROM 'http://127.0.0.1:1/' AS l RETURN l //",
  '/* */ CREATE (:Pwned) //',
  '\uff07 \u02bc CREATE (:Pwned)',
  '{json: [1]}',
  ':Pwned {a: 1}',
];

/** What may be an id, of letters, digits and hyphens, and is a word of Cypher, of the database or of JavaScript. */
export const cypherIds: readonly string[] = [
  'DETACH',
  'null',
  'true',
  '0',
  '1e999',
  '-',
  '--',
  'Node',
  'Map',
  'CREATE-Pwned',
  'constructor',
  'toString',
];
