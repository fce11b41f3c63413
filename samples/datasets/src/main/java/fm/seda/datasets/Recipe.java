package fm.seda.datasets;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Set;
import java.util.UUID;

/**
 * Everything a community follows from.
 *
 * @param asOf the midnight (UTC) its history ends at. Another day moves all times and changes
 *     nothing else, ids included
 * @param cell the region its people live in, {@code us} or {@code eu}: nobody's data crosses cells,
 *     so a community belongs to one
 */
public record Recipe(Size size, long seed, Instant asOf, String cell) {

  /** Checks the cell and rounds the moment down to its midnight. */
  public Recipe {
    asOf = asOf.truncatedTo(ChronoUnit.DAYS);
    if (!Set.of("us", "eu").contains(cell)) {
      throw new IllegalArgumentException("cell must be us or eu, not " + cell);
    }
  }

  /** A community of the cell {@code us}. */
  public Recipe(Size size, long seed, Instant asOf) {
    this(size, seed, asOf, "us");
  }

  /** The dice of one thing in this community. */
  public Dice dice(String what, long index) {
    return Dice.of(seed, size.wireName() + "/" + what, index);
  }

  /** The id of one thing in this community; two sizes never share one. */
  public UUID id(String what, long index) {
    return Dice.id("seda/" + size.wireName() + "/" + seed + "/" + what + "/" + index);
  }
}
