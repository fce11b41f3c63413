package fm.seda.datasets.load;

import org.jspecify.annotations.Nullable;

/** A community could not be loaded; the message says why and what to do. */
public final class LoadFailed extends RuntimeException {

  private static final long serialVersionUID = 1;

  LoadFailed(String why, String remedy, @Nullable Throwable cause) {
    super(why + ". " + remedy, cause);
  }
}
