package fm.seda.engine.slate;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Contributions as they are kept. A night keeps more than a thousand of them for every person, so
 * they are short and quickly written: what a signal said and how much it counts are rounded, far
 * below what changes a score, and the shares follow from the two.
 *
 * @param signals each with its value and its weight in hundred-millionths, in their order: {@code
 *     "content 81234567 31234567 genre 5631257 6260207"}
 * @param because the reasons by signal, without those that have none; null where none has
 */
public record KeptContributions(String signals, @Nullable Map<String, List<Because>> because) {

  private static final double UNIT = 1e8;
  private static final char GAP = ' ';
  private static final int USUAL_LENGTH = 256;

  /** As they are kept. The name of a signal is one word, and each has one contribution. */
  public static KeptContributions of(List<Contribution> contributions) {
    var signals = new StringBuilder(USUAL_LENGTH);
    var because = new TreeMap<String, List<Because>>();
    for (var it : contributions) {
      if (!signals.isEmpty()) {
        signals.append(GAP);
      }
      signals.append(word(it.signal())).append(GAP);
      signals.append(Math.round(it.value() * UNIT)).append(GAP);
      signals.append(Math.round(it.weight() * UNIT));
      if (!it.because().isEmpty()) {
        because.put(it.signal(), it.because());
      }
    }
    return new KeptContributions(signals.toString(), because.isEmpty() ? null : because);
  }

  private static String word(String signal) {
    if (signal.isEmpty() || signal.indexOf(GAP) >= 0) {
      throw new IllegalArgumentException("a signal's name is one word, not \"" + signal + "\"");
    }
    return signal;
  }

  /**
   * As they were but for the rounding; the shares add up to 1 all the same.
   *
   * @throws IllegalArgumentException if this is not how contributions are kept
   */
  public List<Contribution> contributions() {
    var words = words();
    if (words.size() % 3 != 0) {
      throw new IllegalArgumentException("a signal without value or weight in: " + signals);
    }
    var parts = new ArrayList<Part>(words.size() / 3);
    for (int i = 0; i < words.size(); i += 3) {
      parts.add(new Part(words.get(i), number(words.get(i + 1)), number(words.get(i + 2))));
    }
    return shared(parts);
  }

  // split() takes twice as long, and this runs for every card that is read
  private List<String> words() {
    var words = new ArrayList<String>();
    if (signals.isEmpty()) {
      return words;
    }
    var from = 0;
    for (var gap = signals.indexOf(GAP); gap >= 0; gap = signals.indexOf(GAP, from)) {
      words.add(signals.substring(from, gap));
      from = gap + 1;
    }
    words.add(signals.substring(from));
    return words;
  }

  private static double number(String word) {
    return Long.parseLong(word) / UNIT;
  }

  private List<Contribution> shared(List<Part> parts) {
    var score = 0.0;
    var known = 0.0;
    for (var part : parts) {
      score += part.value * part.weight;
      known += part.weight;
    }
    var contributions = new ArrayList<Contribution>(parts.size());
    for (var part : parts) {
      var share = part.share(score, known, parts.size());
      contributions.add(
          new Contribution(part.signal, part.value, part.weight, share, because(part.signal)));
    }
    return contributions;
  }

  private List<Because> because(String signal) {
    return because == null ? List.of() : because.getOrDefault(signal, List.of());
  }

  private record Part(String signal, double value, double weight) {

    /** As a score is shared out: by the weights where there is no score to share. */
    double share(double score, double known, int parts) {
      if (score > 0) {
        return value * weight / score;
      }
      return known > 0 ? weight / known : 1.0 / parts;
    }
  }
}
