package fm.seda.mocks.catalogue;

import java.time.LocalDate;

/**
 * A release.
 *
 * @param number its place in the catalogue
 * @param size how many tracks it has
 */
public record Album(int number, String title, Artist artist, LocalDate released, int size) {

  private static final int LARGEST_SINGLE = 3;

  /** The number on its bar code. */
  public String upc() {
    return "0%011d".formatted(number);
  }

  /** Whether it is too short for an album. */
  public boolean isSingle() {
    return size <= LARGEST_SINGLE;
  }
}
