/**
 * The whole system, started as a newcomer starts it and used through its public addresses. Start
 * with {@link fm.seda.local.whole.LiveStack}.
 */
@NullMarked
package fm.seda.local.whole;

import org.jspecify.annotations.NullMarked;
