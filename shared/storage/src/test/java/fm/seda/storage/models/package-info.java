/** What is learnt, kept and read. */
@NullMarked
package fm.seda.storage.models;

import org.jspecify.annotations.NullMarked;
