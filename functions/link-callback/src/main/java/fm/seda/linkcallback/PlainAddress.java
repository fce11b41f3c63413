package fm.seda.linkcallback;

import java.util.regex.Pattern;

/**
 * Addresses that browsers, proxies and this program read alike: of visible ASCII, without
 * backslashes, without {@code //} or {@code ..} after the authority, and without anything encoded
 * in their path that means something when decoded.
 */
final class PlainAddress {

  private static final int LONGEST = 1000;
  private static final Pattern CHARACTERS =
      Pattern.compile("https?://[A-Za-z0-9\\-._~:/?\\[\\]@!$&'()*+,;=%]*");
  private static final Pattern MEANS_SOMETHING =
      Pattern.compile("%(2e|2f|5c|25|40|3a|23|3f|[01][0-9a-f]|7f)", Pattern.CASE_INSENSITIVE);
  private static final Pattern MOVES_ABOUT = Pattern.compile("//|/\\.{1,2}(/|$)|;");

  private PlainAddress() {}

  static boolean isPlain(String address) {
    if (address.length() > LONGEST || !CHARACTERS.matcher(address).matches()) {
      return false;
    }
    var rest = address.substring(address.indexOf("//") + 2);
    var query = rest.indexOf('?');
    var path = query < 0 ? rest : rest.substring(0, query);
    return !MEANS_SOMETHING.matcher(path).find() && !MOVES_ABOUT.matcher(path).find();
  }
}
