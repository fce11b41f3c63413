package fm.seda.mocks.catalogue;

import java.util.List;

/**
 * Who makes music.
 *
 * @param number its place in the catalogue
 * @param popularity above 0, and 1 for the best known
 */
public record Artist(int number, String name, List<String> genres, double popularity) {}
