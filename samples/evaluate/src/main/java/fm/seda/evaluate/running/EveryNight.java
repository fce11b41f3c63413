package fm.seda.evaluate.running;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;

/** The nightly run: everybody is ranked by all that is known of them. */
public record EveryNight(Pipeline pipeline, int people) implements Ranking {

  @Override
  public SortedMap<String, List<String>> lists(String profile, Optional<String> withoutSignal)
      throws InterruptedException {
    try (var reranking = pipeline.rerank(profile, withoutSignal)) {
      reranking.everybody(people);
      return reranking.lists();
    }
  }

  @Override
  public Set<String> heard(String profile) {
    return pipeline.heard(profile);
  }
}
