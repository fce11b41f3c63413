package fm.seda.platform.worker;

import java.util.Map;

/** Something a schedule or a deployment asks for by name. */
public interface Job {

  /** The {@code job} of the schedule's input, such as {@code "rerank-all"}. */
  String name();

  /**
   * Does it.
   *
   * @return what was done, in a few figures, for the log and for whoever asked by hand
   */
  Map<String, Object> run();
}
