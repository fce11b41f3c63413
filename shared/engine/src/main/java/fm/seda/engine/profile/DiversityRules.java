package fm.seda.engine.profile;

/**
 * How varied a list must be.
 *
 * @param lambda how much the score counts against likeness to what is already on the list: 1 is the
 *     order of the scores, 0 is variety alone
 * @param novelShare at least this part is new to the person: outside their genres, or not popular
 * @param genreShare no genre they like takes more than this part while others wait
 * @param creatorRun at most this many by one creator in a row
 * @param alike of items whose vectors are at least so alike, only the best stays, and so of those
 *     of one name by one creator; at 1 all stay
 * @param rotation so many places back goes, for each list it was on lately, what was shown and
 *     never touched
 * @param exploration how probable it is that a place is drawn for, of those that are not the best
 *     of a screen
 */
public record DiversityRules(
    double lambda,
    double novelShare,
    double genreShare,
    int creatorRun,
    double alike,
    int rotation,
    double exploration) {

  private static final int FARTHEST = 100;

  /** Refuses what cannot be meant. */
  public DiversityRules {
    share("diversity.lambda", lambda);
    share("diversity.novel-share", novelShare);
    share("diversity.genre-share", genreShare);
    share("diversity.alike", alike);
    share("diversity.exploration", exploration);
    if (creatorRun < 1) {
      throw new IllegalArgumentException(
          "diversity.creator-run is " + creatorRun + " but must be at least 1");
    }
    if (rotation < 0 || rotation > FARTHEST) {
      throw new IllegalArgumentException(
          "diversity.rotation is " + rotation + " but must be between 0 and " + FARTHEST);
    }
  }

  /** Best first and nothing else. */
  public static DiversityRules none() {
    return new DiversityRules(1, 0, 1, Integer.MAX_VALUE, 1, 0, 0);
  }

  private static void share(String key, double value) {
    if (!(value >= 0 && value <= 1)) {
      throw new IllegalArgumentException(key + " is " + value + " but must be between 0 and 1");
    }
  }
}
