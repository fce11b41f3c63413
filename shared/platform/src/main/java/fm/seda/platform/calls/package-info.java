/**
 * What all instances together know of somebody they ask, in Redis: how they are ({@link
 * fm.seda.platform.calls.SharedMemory}) and how often they may be asked ({@link
 * fm.seda.platform.calls.SharedPace}).
 */
@NullMarked
package fm.seda.platform.calls;

import org.jspecify.annotations.NullMarked;
