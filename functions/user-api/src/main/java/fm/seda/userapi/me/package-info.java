/**
 * The person themselves: profile, preferences, settings. Start with {@link
 * fm.seda.userapi.me.MeController}.
 */
@NullMarked
package fm.seda.userapi.me;

import org.jspecify.annotations.NullMarked;
