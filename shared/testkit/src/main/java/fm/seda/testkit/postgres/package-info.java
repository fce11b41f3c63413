/**
 * A real Postgres with pgvector on this machine, for integration tests and for the local stack: a
 * server named by {@code SEDA_DATABASE_URL}, or a container, or the machine's own server, with what
 * is missing installed. Start reading at {@link fm.seda.testkit.postgres.PostgresServers}, which
 * chooses between the three; {@code MachineServer} is the one that does the work, {@code
 * install-postgres.sh} (a resource of this package) the one that installs.
 */
@NullMarked
package fm.seda.testkit.postgres;

import org.jspecify.annotations.NullMarked;
