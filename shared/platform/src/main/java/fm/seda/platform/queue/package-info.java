/**
 * Messages between functions. Whoever has something to tell wraps a {@link
 * fm.seda.platform.queue.Payload} in a {@link fm.seda.platform.queue.Message} and gives it to the
 * {@link fm.seda.platform.queue.MessageQueue}; what is done with it there is in {@code worker}.
 *
 * <pre>{@code
 * queue.send(Queues.RERANK, List.of(messages.about(userId, new RerankUser(userId, "like"))));
 * }</pre>
 *
 * <p>Start with {@link fm.seda.platform.queue.Payload}: the list of everything that is said.
 */
@NullMarked
package fm.seda.platform.queue;

import org.jspecify.annotations.NullMarked;
