/**
 * The map of genres: what lies near what, how each sounds, and how much of it there is.
 *
 * <p>Start with {@link fm.seda.datasets.genre.GenreMap}; the data is {@code genres.psv} beside it.
 */
@NullMarked
package fm.seda.datasets.genre;

import org.jspecify.annotations.NullMarked;
