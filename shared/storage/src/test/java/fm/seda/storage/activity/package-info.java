/** Whether activity is counted once and adds up. Start with {@code ActivityLogIT}. */
@NullMarked
package fm.seda.storage.activity;

import org.jspecify.annotations.NullMarked;
