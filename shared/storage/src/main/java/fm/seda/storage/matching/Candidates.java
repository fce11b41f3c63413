package fm.seda.storage.matching;

import fm.seda.domain.linking.Found;
import fm.seda.domain.linking.FoundTrack;
import fm.seda.domain.naming.Isrc;
import fm.seda.domain.naming.MatchKey;
import fm.seda.storage.catalogue.ItemReader;
import fm.seda.storage.session.Json;
import fm.seda.storage.session.SqlFile;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jdbi.v3.core.Handle;

/** Looks up what may be meant, by id, recording code and key, for many at once. */
@Singleton
class Candidates {

  static final String QUERY = SqlFile.read(Candidates.class, "candidates.sql");

  private final ItemReader items;
  private final Json json;

  Candidates(ItemReader items, Json json) {
    this.items = items;
    this.json = json;
  }

  private record Row(int n, Candidate candidate) {}

  /** The candidates for each, in the order given. */
  List<List<Candidate>> of(Handle sql, List<? extends Found> found) {
    var wanted = IntStream.range(0, found.size()).mapToObj(n -> wanted(n, found.get(n))).toList();
    var rows =
        sql.createQuery(QUERY)
            .bind("wanted", json.write(wanted))
            .map((row, context) ->
                new Row(
                    row.getInt("n"),
                    new Candidate(
                        items.map(row, context),
                        row.getBoolean("by_id"),
                        row.getTimestamp("deleted_at") != null)))
            .list();
    var candidates = new ArrayList<List<Candidate>>();
    found.forEach(_ -> candidates.add(new ArrayList<>()));
    rows.forEach(row -> candidates.get(row.n()).add(row.candidate()));
    return candidates;
  }

  private static Map<String, Object> wanted(int n, Found found) {
    var wanted = new HashMap<String, Object>();
    wanted.put("n", n);
    wanted.put("kind", found.kind().wireName());
    wanted.put("ids", found.externalIds());
    MatchKey.of(found).ifPresent(key -> wanted.put("matchKey", key));
    if (found instanceof FoundTrack track) {
      Optional.ofNullable(track.isrc())
          .flatMap(Isrc::of)
          .ifPresent(isrc -> wanted.put("isrc", isrc.code()));
    }
    return wanted;
  }
}
