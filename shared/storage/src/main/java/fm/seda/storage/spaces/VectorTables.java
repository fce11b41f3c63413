package fm.seda.storage.spaces;

import fm.seda.domain.EmbeddingSpace;
import fm.seda.domain.problem.Conflict;
import fm.seda.storage.session.Database;
import fm.seda.storage.session.SqlFile;
import fm.seda.storage.spaces.VectorTable.State;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/**
 * Knows which table holds the vectors of which space. The answer is some seconds old, so that it
 * may be asked for every ranking: a former table stays for much longer than that. Safe for use by
 * several threads.
 */
@Singleton
public final class VectorTables {

  private static final String TABLES = SqlFile.read(VectorTables.class, "tables.sql");
  private static final Duration REMEMBERED = Duration.ofSeconds(10);

  private final Database database;
  private final Clock clock;
  private volatile @Nullable Known latest;

  /** Knows those of this database. */
  public VectorTables(Database database, Clock clock) {
    this.database = database;
    this.clock = clock;
  }

  /** The table in which tastes are computed now. */
  public VectorTable live() {
    return live(known());
  }

  /** All spaces that this cell has vectors of, as of now. */
  public Set<EmbeddingSpace> spaces() {
    return readAgain().stream().map(VectorTable::space).collect(Collectors.toUnmodifiableSet());
  }

  /** Where vectors of this space are to be read; empty if there are none in this cell. */
  public Optional<VectorTable> of(EmbeddingSpace space) {
    var remembered = of(space, known());
    // it may have come since
    return remembered.isPresent() ? remembered : of(space, readAgain());
  }

  /**
   * The table that holds the vectors of this space, or is going to.
   *
   * @throws Conflict if the cell has none for it
   */
  public VectorTable toFill(EmbeddingSpace space) {
    return of(space)
        .or(() -> Optional.of(live()).filter(it -> it.space().equals(unnamed(space))))
        .orElseThrow(() -> refusal(space));
  }

  /** Forgets what it knows: a table it named is not there any more. */
  public void forget() {
    latest = null;
  }

  /**
   * As {@link #toFill}, as of this transaction; that table stays the one until the transaction
   * ends. Vectors of a cell that never had any make their space the live one.
   */
  public VectorTable toWrite(EmbeddingSpace space, Handle sql) {
    return sql.createQuery("select vector_table_to_write(:provider, :model, :dim)")
        .bind("provider", space.provider())
        .bind("model", space.model())
        .bind("dim", space.dim())
        .mapTo(Short.class)
        .findOne()
        .map(id -> named(id, read(sql)))
        .orElseThrow(() -> refusal(space));
  }

  /** All there are, the one to read first where several are of one space. */
  static List<VectorTable> read(Handle sql) {
    return sql.createQuery(TABLES).map((row, _) -> VectorTable.in(row)).list();
  }

  /** The one of this id, which is there. */
  static VectorTable named(short id, List<VectorTable> tables) {
    return tables.stream().filter(it -> it.id() == id).findFirst().orElseThrow();
  }

  private Conflict refusal(EmbeddingSpace space) {
    var live = live().space();
    return new Conflict(
        "This cell's vectors are of %s; %s has to be prepared and promoted first."
            .formatted(
                live.equals(unnamed(live)) ? live.dim() + " numbers" : live.toString(), space));
  }

  private static EmbeddingSpace unnamed(EmbeddingSpace space) {
    return new EmbeddingSpace("", "", space.dim());
  }

  private static VectorTable live(List<VectorTable> tables) {
    return tables.stream().filter(it -> it.state() == State.LIVE).findFirst().orElseThrow();
  }

  private static Optional<VectorTable> of(EmbeddingSpace space, List<VectorTable> tables) {
    return tables.stream().filter(it -> it.space().equals(space)).findFirst();
  }

  private List<VectorTable> known() {
    var known = latest;
    return known == null || known.at().plus(REMEMBERED).isBefore(clock.instant())
        ? readAgain()
        : known.tables();
  }

  private List<VectorTable> readAgain() {
    var now = clock.instant();
    var tables = database.<List<VectorTable>>asJob(VectorTables::read);
    latest = new Known(tables, now);
    return tables;
  }

  private record Known(List<VectorTable> tables, Instant at) {}
}
