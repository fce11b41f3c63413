package fm.seda.domain.naming;

import java.text.Normalizer;
import java.util.stream.Collectors;

/** Names without a letter or digit in them: !!!, +/-, an emoji. */
final class Signs {

  private Signs() {}

  /** The signs themselves, without blanks; empty only if there is nothing to see. */
  static String key(String written) {
    var text =
        Letters.lower(Letters.tidy(written))
            .codePoints()
            .filter(sign -> sign != ' ' && !Letters.isVariation(sign))
            .mapToObj(Character::toString)
            .collect(Collectors.joining());
    return Key.of(Normalizer.normalize(text, Normalizer.Form.NFKC));
  }
}
