package fm.seda.storage.matching;

import fm.seda.domain.linking.Found;
import fm.seda.storage.session.Database;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Which items of the catalogue providers mean. */
@Singleton
public class Matches {

  private final Database database;
  private final Candidates candidates;

  Matches(Database database, Candidates candidates) {
    this.database = database;
    this.candidates = candidates;
  }

  /**
   * The item each of these is, in one statement for up to some hundred; what is none, or not surely
   * enough, is left out. Of several that are equally sure the oldest is meant.
   */
  public Map<Found, Match> of(Collection<? extends Found> found) {
    var each = List.copyOf(found);
    var candidatesOfEach = database.asJob(sql -> candidates.of(sql, each));
    var matches = new LinkedHashMap<Found, Match>();
    for (int n = 0; n < each.size(); n++) {
      var one = each.get(n);
      Candidate.match(one, candidatesOfEach.get(n)).ifPresent(match -> matches.put(one, match));
    }
    return matches;
  }
}
