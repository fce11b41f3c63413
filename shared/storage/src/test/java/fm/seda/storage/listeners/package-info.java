/** What ranking learns of a person. */
@NullMarked
package fm.seda.storage.listeners;

import org.jspecify.annotations.NullMarked;
