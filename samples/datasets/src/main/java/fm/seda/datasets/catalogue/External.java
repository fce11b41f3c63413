package fm.seda.datasets.catalogue;

import fm.seda.domain.Kind;
import java.util.Map;
import java.util.UUID;

/** What the outside would know an item by. Neither the systems nor the hosts exist. */
final class External {

  private External() {}

  /** An id in a catalogue called Open Crate. */
  static Map<String, String> ids(Kind kind, int number) {
    var prefix =
        switch (kind) {
          case ARTIST -> "AR";
          case TRACK -> "TR";
          case PLAYLIST -> "PL";
          case ROOM -> "RM";
          case POST -> "PO";
        };
    return Map.of("opencrate", "%s%07d".formatted(prefix, number));
  }

  static String cover(Kind kind, UUID id) {
    return "https://covers.example/" + kind.wireName() + "/" + id + ".jpg";
  }

  /** In the form of an ISRC; {@code ZZ} is nobody's country. */
  static String isrc(int year, int number) {
    return "ZZSDA%02d%05d".formatted(year % 100, number % 100_000);
  }
}
