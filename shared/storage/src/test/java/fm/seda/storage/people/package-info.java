/** Who people are to the database, and what they set for themselves. */
@NullMarked
package fm.seda.storage.people;

import org.jspecify.annotations.NullMarked;
