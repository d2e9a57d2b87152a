// Operations words that mean one thing: abbreviations, products of one class, ways of saying one failure, changes and repairs.
// Written from the trade, never from anybody's queries. Loose words (spike, overload, crash, power, users) do harm here.

export const GLOSSARY: Record<string, readonly string[]> = {
  database: ['db', 'database', 'postgres', 'postgresql', 'mysql', 'mariadb'],
  'load-balancer': ['lb', 'load balancer', 'haproxy', 'nginx'],
  memory: ['oom', 'out of memory', 'oomkilled', 'exit code 137', 'memory'],
}
