package fm.seda.mocks.api;

import java.util.Map;

/** What stands in a path where the template of its route has names in braces. */
public record Places(Map<String, String> values) {

  /**
   * What stands at this name.
   *
   * @throws IllegalArgumentException if the template has no such name
   */
  public String at(String name) {
    var word = values.get(name);
    if (word == null) {
      throw new IllegalArgumentException("No {" + name + "} among " + values.keySet());
    }
    return word;
  }
}
