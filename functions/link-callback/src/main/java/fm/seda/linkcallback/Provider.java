package fm.seda.linkcallback;

import fm.seda.domain.linking.MusicProvider;
import fm.seda.domain.problem.NotFound;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads the provider in a path. */
final class Provider {

  private static final String ALL =
      Stream.of(MusicProvider.values())
          .map(MusicProvider::wireName)
          .collect(Collectors.joining(", "));

  private Provider() {}

  static MusicProvider named(String name) {
    return MusicProvider.fromWireName(name)
        .orElseThrow(() -> new NotFound("There is no such provider; there are " + ALL + "."));
  }
}
