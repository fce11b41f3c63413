package fm.seda.evaluate.running;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;

/** A way to come to everybody's lists. */
public interface Ranking {

  /**
   * Has everybody ranked anew.
   *
   * @param profile whose rules hold
   * @param withoutSignal a signal that has no say this time
   * @return artists by person, the best first, by the ids of the data set
   */
  SortedMap<String, List<String>> lists(String profile, Optional<String> withoutSignal)
      throws InterruptedException;

  /**
   * The signals that have a part in a card of anybody's list, of the lists ranked last.
   *
   * @param profile whose rules held
   */
  Set<String> heard(String profile);
}
