package fm.seda.storage.matching;

import fm.seda.domain.linking.Found;
import fm.seda.domain.naming.MatchKey;
import java.util.List;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;

/**
 * Lets imports that may mean the same go one after the other, until the end of the transaction:
 * whoever comes second then finds what the first has made. There is a lock for the names and ids
 * that fall to one number, and few numbers, because the server has room for some thousand locks and
 * an import has hundreds of names; they are taken in order, so that nobody waits in a circle.
 */
final class Turn {

  private static final int NUMBERS = 32;
  private static final int OURS = "fm.seda.storage.matching".hashCode();

  private Turn() {}

  static void take(Handle sql, List<Found> found) {
    var numbers =
        found.stream()
            .flatMap(Turn::names)
            .map(name -> Math.floorMod(name.hashCode(), NUMBERS))
            .distinct()
            .sorted()
            .toArray(Integer[]::new);
    sql.createQuery("select count(pg_advisory_xact_lock(:ours, n)) from unnest(:numbers) n")
        .bind("ours", OURS)
        .bindArray("numbers", Integer.class, (Object[]) numbers)
        .mapTo(Integer.class)
        .one();
  }

  private static Stream<String> names(Found found) {
    var ids = found.externalIds().entrySet().stream().map(id -> id.getKey() + " " + id.getValue());
    return Stream.concat(MatchKey.of(found).stream(), ids);
  }
}
