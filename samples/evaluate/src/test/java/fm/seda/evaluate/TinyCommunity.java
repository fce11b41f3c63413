package fm.seda.evaluate;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Forty people and sixty artists; one half of each is about folk, the other about metal. Within a
 * half people play different artists differently often, so that hardly two are of equal worth.
 */
final class TinyCommunity {

  static final int PEOPLE = 40;

  private static final int ARTISTS = 60;
  private static final int KNOWN = 8;

  private TinyCommunity() {}

  /** Whether an artist is one of those that this person's half is about. */
  static boolean isFor(int person, int artist) {
    return (person <= PEOPLE / 2) == (artist <= ARTISTS / 2);
  }

  /** What this person is known to play. */
  static Set<Integer> known(int person) {
    return new LinkedHashSet<>(artists(person).subList(0, KNOWN));
  }

  /** A data set in this folder. */
  static void write(Path folder) throws IOException {
    var train = new ArrayList<>(List.of("user\tartist\tweight"));
    var test = new ArrayList<String>();
    var friends = new ArrayList<String>();
    for (int person = 1; person <= PEOPLE; person++) {
      for (int artist : known(person)) {
        train.add(person + "\t" + artist + "\t" + (10 + person * 37 * artist % 991));
      }
      test.add(person + "\t" + artists(person).get(KNOWN));
      friends.add(person + "\t" + (person % (PEOPLE / 2) == 0 ? person - 1 : person + 1));
    }
    var artists = new ArrayList<String>();
    var tags = new ArrayList<String>();
    for (int artist = 1; artist <= ARTISTS; artist++) {
      artists.add(artist + "\tArtist " + artist);
      tags.add("1\t" + artist + "\t" + (artist <= ARTISTS / 2 ? 1 : 2));
    }
    Files.write(folder.resolve("train.tsv"), train);
    Files.write(folder.resolve("test.tsv"), test);
    Files.write(folder.resolve("friends.tsv"), friends);
    Files.write(folder.resolve("artists.tsv"), artists);
    Files.write(folder.resolve("tags.tsv"), tags);
    Files.write(folder.resolve("tagnames.tsv"), List.of("1\tfolk", "2\tmetal"));
  }

  // the same for the same person
  private static List<Integer> artists(int person) {
    var first = person <= PEOPLE / 2 ? 1 : 1 + ARTISTS / 2;
    var artists = IntStream.range(first, first + ARTISTS / 2).boxed().collect(Collectors.toList());
    Collections.shuffle(artists, new SplittableRandom(person));
    return artists.subList(0, KNOWN + 1);
  }
}
