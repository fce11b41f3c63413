/**
 * What stands between us and a provider that charges: it is not asked while it is down, not faster
 * than it likes, and not for more than the budget. Start with {@link
 * fm.seda.embeddings.guard.Guard}.
 */
@NullMarked
package fm.seda.embeddings.guard;

import org.jspecify.annotations.NullMarked;
