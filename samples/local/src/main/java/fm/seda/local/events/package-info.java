/**
 * SQS event source mappings: messages of a queue become events of a function, in batches, with
 * partial batch responses. What a function fails at stays in the queue, comes back after the
 * queue's visibility timeout, and ends in the dead-letter queue.
 *
 * <p>Start with {@link fm.seda.local.events.EventSource}.
 */
@NullMarked
package fm.seda.local.events;

import org.jspecify.annotations.NullMarked;
