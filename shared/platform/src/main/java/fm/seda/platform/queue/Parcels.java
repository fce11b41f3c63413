package fm.seda.platform.queue;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Cuts many message bodies into requests of the size SQS takes. */
final class Parcels {

  static final int MOST_MESSAGES = 10;

  /** All bodies of a request together; a little is left for what SQS adds. */
  static final int MOST_BYTES = 250 * 1024;

  private Parcels() {}

  /**
   * In the order given. A body too large for SQS gets a parcel of its own, and is refused there.
   */
  static List<List<String>> of(List<String> bodies) {
    var parcels = new ArrayList<List<String>>();
    var parcel = new ArrayList<String>();
    var bytes = 0;
    for (var body : bodies) {
      var size = body.getBytes(StandardCharsets.UTF_8).length;
      if (!parcel.isEmpty() && (parcel.size() == MOST_MESSAGES || bytes + size > MOST_BYTES)) {
        parcels.add(List.copyOf(parcel));
        parcel.clear();
        bytes = 0;
      }
      parcel.add(body);
      bytes += size;
    }
    if (!parcel.isEmpty()) {
      parcels.add(List.copyOf(parcel));
    }
    return parcels;
  }
}
