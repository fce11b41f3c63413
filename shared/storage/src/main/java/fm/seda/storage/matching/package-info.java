/**
 * What providers tell of, brought together with the catalogue: {@link
 * fm.seda.storage.matching.Matches} says which items they are, {@link
 * fm.seda.storage.matching.Canonical} makes items of those that are none yet and fills in what the
 * others lack. Start with the latter.
 */
@NullMarked
package fm.seda.storage.matching;

import org.jspecify.annotations.NullMarked;
