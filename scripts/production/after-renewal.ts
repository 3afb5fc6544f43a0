/**
 * What an operator runs after all secrets were made anew, line by line. PostgreSQL reads `db_password` only when it makes
 * an empty database: the password is changed from inside its container, where a local connection needs none, and comes
 * from the file, so that it stands in nobody's history of commands.
 */
export const afterRenewal = (isDatabaseToo: boolean): readonly string[] => [
  ...(isDatabaseToo ? ofDatabase : []),
  'docker compose up --detach --wait --force-recreate cms publisher preview',
]

const ofDatabase = [
  'docker compose up --detach --wait --force-recreate db',
  `echo "ALTER USER review PASSWORD :'to'" | docker compose exec -T db sh -c 'psql --quiet --username=review --set=to="$(cat /run/secrets/db_password)"'`,
]
