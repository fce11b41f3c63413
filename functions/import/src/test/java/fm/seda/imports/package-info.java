/**
 * Libraries that are read, break off, fail and close, with a provider that stands in for Spotify.
 */
@NullMarked
package fm.seda.imports;

import org.jspecify.annotations.NullMarked;
