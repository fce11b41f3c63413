package fm.seda.datasets.genre;

import fm.seda.datasets.Dice;
import java.util.regex.Pattern;

/** From here to there, as in {@code 118-128} or {@code -9.5--4.5}. */
public record Range(double low, double high) {

  private static final Pattern FORM = Pattern.compile("(-?[0-9.]+)-(-?[0-9.]+)");

  static Range parse(String text) {
    var matcher = FORM.matcher(text);
    if (!matcher.matches()) {
      throw new IllegalArgumentException("not a range: " + text);
    }
    return new Range(Double.parseDouble(matcher.group(1)), Double.parseDouble(matcher.group(2)));
  }

  /** Whether this lies in it, the ends included. */
  public boolean contains(double value) {
    return low <= value && value <= high;
  }

  double draw(Dice dice, double scale) {
    return Math.round(dice.bell(low, high) * scale) / scale;
  }
}
