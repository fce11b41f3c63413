package fm.seda.engine.wish;

import fm.seda.engine.sound.Feature;
import fm.seda.engine.sound.WantedSound;
import fm.seda.engine.wish.Circumstance.Sort;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Turns the properties file into situations. Every key must be known and every value within the
 * feature's range: a misspelt feature would otherwise silently want nothing.
 */
final class SituationsFile {

  private static final String SAY = "say";
  private static final double MOST_SAY = 10;

  private final TreeMap<String, String> lines = new TreeMap<>();

  SituationsFile(Properties properties) {
    properties.forEach((key, value) -> lines.put(key.toString(), value.toString().strip()));
  }

  Situations read() {
    var all = Arrays.stream(Sort.values()).flatMap(sort -> read(sort).stream()).toList();
    if (!lines.isEmpty()) {
      throw wrong(lines.firstKey() + " belongs to nothing that is there", null);
    }
    return new Situations(all);
  }

  private List<Circumstance> read(Sort sort) {
    var say = number(sort.parameter() + "." + SAY, 0.01, MOST_SAY);
    var found = new ArrayList<Circumstance>();
    for (var key : List.copyOf(lines.keySet())) {
      var steps = key.split("\\.", -1);
      if (steps[0].equals(sort.parameter()) && steps.length == 2) {
        found.add(new Circumstance(sort, steps[1], words(key), sound(key + ".", say)));
      }
    }
    if (found.isEmpty()) {
      throw wrong("no " + sort.parameter() + " is named", null);
    }
    return found;
  }

  private String words(String key) {
    var words = lines.remove(key);
    if (words == null || words.isEmpty()) {
      throw wrong(key + " needs the words to say it in", null);
    }
    return words;
  }

  private WantedSound sound(String prefix, double say) {
    var wanted = new TreeMap<Feature, Double>();
    for (var key : List.copyOf(lines.keySet())) {
      if (key.startsWith(prefix)) {
        var feature = feature(key, key.substring(prefix.length()));
        wanted.put(feature, number(key, feature.least(), feature.most()));
      }
    }
    if (wanted.isEmpty()) {
      throw wrong(prefix + "* wants no feature, so it would change nothing", null);
    }
    var weight = say / wanted.size();
    return wanted.entrySet().stream()
        .map(it -> WantedSound.of(it.getKey(), it.getValue(), weight))
        .reduce(WantedSound.ANY, WantedSound::and);
  }

  private static Feature feature(String key, String name) {
    return Feature.fromWireName(name)
        .orElseThrow(() -> {
          var names = Arrays.stream(Feature.values()).map(Feature::wireName).toList();
          return wrong(key + " is of no feature; there are only " + names, null);
        });
  }

  private double number(String key, double least, double most) {
    var text = lines.remove(key);
    if (text == null) {
      throw wrong(key + " is missing", null);
    }
    try {
      var number = Double.parseDouble(text);
      if (number >= least && number <= most) {
        return number;
      }
    } catch (NumberFormatException notANumber) {
      throw wrong(key + " needs a number, not '" + text + "'", notANumber);
    }
    throw wrong("%s is %s but must be between %s and %s".formatted(key, text, least, most), null);
  }

  private static IllegalArgumentException wrong(String message, @Nullable Throwable cause) {
    return new IllegalArgumentException("situations: " + message, cause);
  }
}
