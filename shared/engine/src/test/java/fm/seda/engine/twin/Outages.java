package fm.seda.engine.twin;

import fm.seda.domain.problem.Unavailable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What does not answer at the moment, and what was asked so far. */
public final class Outages {

  private final Set<String> down = new HashSet<>();
  private final List<String> asked = new ArrayList<>();

  /** From now on these do not answer. */
  public void cut(String... ports) {
    down.addAll(List.of(ports));
  }

  /** From now on everything answers. */
  public void mend() {
    down.clear();
  }

  /** Every call so far, by port. */
  public List<String> asked() {
    return asked;
  }

  void pass(String port) {
    asked.add(port);
    if (isDown(port)) {
      throw new Unavailable("database", new IOException(port + " is cut off"));
    }
  }

  boolean isDown(String port) {
    return down.contains(port);
  }
}
