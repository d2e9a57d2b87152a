import type { Cue } from '../cue.ts'

export const SCHEMA_MIGRATION: Cue[] = [
  { weight: 1, phrases: [
    'alter|alters statement*', 'drop* ~ index|indexes', 'migrations ~ not ~ included|run|applied|executed',
    'schema ~ out of|mismatch|differ*', 'not null constraint',
    'schema migration*|change*|update*|upgrade*', 'database migration*', 'migration script*|job*|failed', 'alter table', 'db migration*',
    'data migration*', 'missing column*|table', 'schema mismatch', 'migration* ~ lock*|fail*|broke|wrong|missing|not',
    'add*|drop*|renam*|chang* ~ column|columns', 'column* ~ missing|renamed|dropped|removed', 'unknown column', 'relation ~ not exist',
    'pending|unapplied|missing|forgotten migration*', 'flyway|liquibase|alembic',
    'schema change*|migration*|update*|alter*|upgrade*|mismatch*|drift ~ ~ caus*|broke|fail*|lock*|not|missing|applied|deploy*|wrong',
    'migration|migrations ~ ~ not ~ ~ run|applied|executed|included|bundled|deployed|finished|complete*', 'alter|altering|altered ~ table*|schema|column*',
    'add|added|adding|dropped|dropping|removed|renamed ~ ~ column*|table*|index*|constraint*|foreign|field* ~ ~ database|table|schema|db|migration', 'online schema', 'unmigrated',
    'backfill* ~ ~ caus*|overload*|fail*|wrong|load',
    'migration ~ lock*|held|took|blocked', 'taken|held|acquired by ~ migration',
    'migrat* ~ ~ database|table|schema|data ~ ~ fail*|broke*|lost|corrupt*|lock*|wrong|bug|missing',
    'add*|creat* ~ ~ index|column|constraint ~ ~ large|big|lock*|block*|production|concurrently|table', 'schema ~ ~ chang*|different|outdated|wrong|old|new|update*',
    'column|columns|table|tables ~ ~ not exist|missing|renamed|dropped|type', 'ran|running|run ~ ~ migration|migrations',
    'database|schema|data|sql|db|django|rails|alembic|flyway|prisma|sequelize|knex|liquibase migration|migrations',
    'migration|migrations ~ ~ production|prod|locked|lock|table|index|column|deleted|dropped|missed', 'alter|altering|altered ~ table',
    'drop|dropped|dropping|add|added|adding|rename|renamed|renaming|change|changed ~ ~ column|columns|table|index|constraint',
    'column*|table* ~ not ~ been? created|added|renamed ~ in|on|before',
    'migration|migrations ~ was|were|had not|never ~ run|ran|applied|executed',
    'add* ~ column|index|constraint ~ ~ rewrote|locked|blocked|rewrites|lock|rebuilt',
  ] },
  { weight: 0.6, phrases: [
    'ddl', 'create index', 'foreign key*',
    'migration|migrations ~ ~ fail*|broke*|lock*|timeout|slow|bug|incomplete|stuck|missing|wrong|error*|corrupt*|took|missed|forgot*|not',
  ] },
  { weight: 0.5, phrases: ['database upgrade', 'migrating ~ ~ database|data|table*'] },
  { weight: 0.4, phrases: ['migration*', 'schema'] },
]
