/**
 * People as ranking sees them: taste, history, wishes and decisions in one round trip. Start with
 * {@link fm.seda.storage.listeners.PostgresListeners}.
 */
@NullMarked
package fm.seda.storage.listeners;

import org.jspecify.annotations.NullMarked;
