/**
 * Tracks to hear now: in the situation somebody is in ({@link
 * fm.seda.feedapi.listen.NowController}, start there), or in a mode, from seeds and with a sound
 * they name ({@link fm.seda.feedapi.listen.ModesController}).
 */
@NullMarked
package fm.seda.feedapi.listen;

import org.jspecify.annotations.NullMarked;
