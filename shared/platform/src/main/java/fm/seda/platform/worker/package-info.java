/**
 * Functions that work on messages and schedules. Such a function is a class of its own, named in
 * the topology, and beans that do the work:
 *
 * <pre>{@code
 * public final class RerankHandler extends WorkerFunction {}
 *
 * @Singleton
 * final class RerankMessages implements MessageHandler { … }
 *
 * @Singleton
 * final class RerankAll implements Job { … }
 * }</pre>
 *
 * <p>Start with {@link fm.seda.platform.worker.WorkerFunction}.
 */
@NullMarked
package fm.seda.platform.worker;

import org.jspecify.annotations.NullMarked;
