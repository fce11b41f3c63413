package fm.seda.storage.session;

import com.pgvector.PGvector;
import fm.seda.domain.problem.Unavailable;
import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.jdbi.v3.core.ConnectionException;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;
import org.jdbi.v3.postgres.PostgresPlugin;

/**
 * The way into Postgres. Every piece of work is one transaction.
 *
 * <pre>{@code
 * var names = database.asPerson(userId, sql ->
 *     sql.createQuery("select name from playlists").mapTo(String.class).list());
 * }</pre>
 *
 * <p>Work for a person runs with that person's id set for the length of the transaction, so
 * row-level security shows it only what is theirs. {@link #asJob} sets nobody: a role bound by
 * policies then sees no personal row at all.
 */
@Singleton
public class Database {

  private final Jdbi jdbi;

  /** Works on the connections of this source; the pool decides as which role. */
  public Database(DataSource dataSource) {
    jdbi = Jdbi.create(dataSource).installPlugin(new PostgresPlugin());
    jdbi.registerArgument(new VectorArgument());
    jdbi.registerColumnMapper(float[].class, new VectorMapper());
  }

  /** Runs work in the name of this person and answers what it answers. */
  public <T> T asPerson(UUID userId, Function<Handle, T> work) {
    return inTransaction(handle -> {
      handle
          .createQuery("select set_config('request.user_id', :id, true)")
          .bind("id", userId.toString())
          .mapTo(String.class)
          .one();
      return work.apply(handle);
    });
  }

  /** Runs work that belongs to nobody in particular and answers what it answers. */
  public <T> T asJob(Function<Handle, T> work) {
    return inTransaction(work);
  }

  /** As {@link #asPerson}, for work without an answer. */
  public void asPersonDo(UUID userId, Consumer<Handle> work) {
    asPerson(
        userId,
        handle -> {
          work.accept(handle);
          return true;
        });
  }

  /** As {@link #asJob}, for work without an answer. */
  public void asJobDo(Consumer<Handle> work) {
    asJob(handle -> {
      work.accept(handle);
      return true;
    });
  }

  /**
   * Does something while nobody else of this database does something of the same name; empty if
   * somebody is at it. The work makes transactions of its own, as if it were not inside of one:
   * this one only holds the name, and lets go of it even if the process dies.
   */
  public <T> Optional<T> alone(String name, Supplier<T> work) {
    // not the handle of this thread, which the work would find and use
    try (var handle = jdbi.open()) {
      handle.begin();
      try {
        return take(name, handle) ? Optional.of(work.get()) : Optional.empty();
      } finally {
        handle.rollback();
      }
    } catch (JdbiException e) {
      throw asProblem(e);
    }
  }

  private static boolean take(String name, Handle handle) {
    return handle
        .createQuery("select pg_try_advisory_xact_lock(hashtext(:name))")
        .bind("name", name)
        .mapTo(Boolean.class)
        .one();
  }

  private <T> T inTransaction(Function<Handle, T> work) {
    try {
      return jdbi.inTransaction(handle -> {
        PGvector.registerTypes(handle.getConnection());
        return work.apply(handle);
      });
    } catch (SQLException e) {
      throw new Unavailable("database", e);
    } catch (JdbiException e) {
      throw asProblem(e);
    }
  }

  private static RuntimeException asProblem(JdbiException failure) {
    return failure instanceof ConnectionException || LostConnection.isCauseOf(failure)
        ? new Unavailable("database", failure)
        : failure;
  }
}
