// Searches that are made to be slow: everyday words in numbers, beginnings of everything, misspellings of everything, signs of query languages, very long ones.
const LONGEST = 10_000
const long = (part: string) => part.repeat(Math.ceil(LONGEST / part.length)).slice(0, LONGEST)
const letters = 'abcdefghijklmnopqrstuvwxyz'.split('')

export const HOSTILE: readonly string[] = [
  'a', 'in', 're', 'co', 'the of and to in on for with at by', 'the', '0', '2024', '"the"', '"to the"', '"of the service" "in the" "on the" "to be"', '-the', '-error -service -database', 'the -the',
  'a* OR b* AND NOT c NEAR(d e)', '(((((((((((', '"""""""', ':::::::', 'cause:', 'cause:dns cause:capacity cause:network', 'ttr:>0', 'before:9999', '-missing:tasks', "'; DROP TABLE incidents; --", '../../etc/passwd', '${jndi:ldap://x}',
  '\u0000', '\u0000a\u0000b', '😀😀😀', 'مرحبا بالعالم', '\u202Egnorw', 'e\u0301'.repeat(50), 'İIıi', 'ﬁ ﬂ ﬃ', '\ud800', 'ß'.repeat(200),
  'servcie databse conection timeuot', 'qzxjv wqzxk jzxqv kqzjx vxqzj', letters.map(letter => letter.repeat(6)).join(' '), letters.map(letter => `${letter}${letter === 'e' ? 'a' : 'e'}rvice`).join(' '),
  long('a'), long('a '), long('ab cd ef gh '), long('error '), long('"a" '), long('"error in" '), long('-word '), long('cause:dns '), long('0 1 2 3 4 5 6 7 8 9 '), long('OutOfMemoryError'), long('aB'), long('a.b-c_d/'), long('((a '), long('é'), long('10.0.0.1 '), long('at a.b(C.java:1) '),
  letters.flatMap(a => letters.map(b => `${a}${b}`)).join(' '), 'restart the service and then roll back the deploy of the database after the memory leak in the load balancer of the cluster',
]
