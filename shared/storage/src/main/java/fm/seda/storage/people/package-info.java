/**
 * Who people are and what they set for themselves: identity, preferences, profile and settings. A
 * person's work reads and writes only that person's row.
 *
 * <p>Start with {@link fm.seda.storage.people.PersonStore}.
 */
@NullMarked
package fm.seda.storage.people;

import org.jspecify.annotations.NullMarked;
