package fm.seda.platform.queue;

import java.util.Locale;

/** When the items of a batch will have their vectors. */
public enum Embedding {
  /** They have them. */
  CURRENT,
  /** In a moment. */
  QUEUED,
  /** Within the hour, because the queue did not take the request. */
  DELAYED;

  /** {@code "queued"}. */
  public String wireName() {
    return name().toLowerCase(Locale.ROOT);
  }
}
