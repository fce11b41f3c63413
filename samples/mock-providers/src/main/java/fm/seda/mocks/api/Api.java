package fm.seda.mocks.api;

import java.util.Set;

/** One provider's API. It listens below its name and knows nothing of latency or statistics. */
public interface Api {

  /** By which faults and statistics know it, and the first part of its path. */
  String name();

  /** In which ways its answers can be wrong. */
  Set<Fault> faults();

  /**
   * What the provider would answer, also to what it does not take.
   *
   * @param fault what shall be wrong with it; one of {@link #faults()}, or none
   */
  Answer answer(Question question, Fault fault);

  /** A refusal in its words. */
  Reply refusal(int status, String message);
}
