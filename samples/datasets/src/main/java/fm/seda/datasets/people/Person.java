package fm.seda.datasets.people;

import java.util.List;

/**
 * Someone of the community.
 *
 * @param index their place among the people
 * @param newcomer has friends, but has not told what they like and has done nothing yet
 * @param hidden does not want friends to see where they are
 */
public record Person(
    int index,
    String userId,
    String displayName,
    String timeZone,
    List<String> languages,
    Taste taste,
    boolean newcomer,
    boolean hidden) {

  /** Where their picture is; the host does not exist. */
  public String avatarUrl() {
    return "https://avatars.example/" + userId + ".png";
  }
}
