package fm.seda.userapi.interactions;

import fm.seda.platform.queue.InteractionsRecorded.Recorded;
import fm.seda.platform.queue.Payload;
import io.micronaut.json.JsonMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/** Cuts many interactions into lists that each fit into one message. */
@Singleton
final class Bundles {

  private static final int MOST_BYTES = 200_000;

  private final JsonMapper json;

  Bundles(JsonMapper json) {
    this.json = json;
  }

  /** In the order given. */
  List<List<Recorded>> of(List<Recorded> interactions) {
    var bundles = new ArrayList<List<Recorded>>();
    var bundle = new ArrayList<Recorded>();
    var bytes = 0;
    for (var interaction : interactions) {
      var size = size(interaction);
      if (!bundle.isEmpty()
          && (bundle.size() == Payload.MOST_IN_ONE || bytes + size > MOST_BYTES)) {
        bundles.add(List.copyOf(bundle));
        bundle.clear();
        bytes = 0;
      }
      bundle.add(interaction);
      bytes += size;
    }
    if (!bundle.isEmpty()) {
      bundles.add(List.copyOf(bundle));
    }
    return bundles;
  }

  private int size(Recorded interaction) {
    try {
      return json.writeValueAsBytes(interaction).length + 1;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
