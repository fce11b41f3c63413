package fm.seda.embeddings.remote;

/** Texts as every provider takes them. */
final class Readable {

  /** Providers read about eight thousand tokens, and none of those is less than a byte. */
  private static final int MOST_BYTES = 8_000;

  private Readable() {}

  /** The text without what is no character, not longer than is read, and never empty. */
  static String text(String text) {
    var readable = new StringBuilder();
    var bytes = 0;
    for (var point : text.codePoints().toArray()) {
      bytes += bytes(point);
      if (bytes > MOST_BYTES) {
        break;
      }
      if (Character.getType(point) != Character.SURROGATE) {
        readable.appendCodePoint(Character.isISOControl(point) ? ' ' : point);
      }
    }
    return readable.toString().isBlank() ? "." : readable.toString();
  }

  /** In UTF-8. */
  private static int bytes(int point) {
    if (point < 0x80) {
      return 1;
    }
    if (point < 0x800) {
      return 2;
    }
    return point < 0x10000 ? 3 : 4;
  }
}
