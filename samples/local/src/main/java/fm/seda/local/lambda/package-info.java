/**
 * Runs packaged functions the way Lambda does: from their zip, by their handler string, with AWS's
 * own runtime code between the event's JSON and the handler.
 *
 * <p>A function gets one class loader, which starts at its first invocation, and as many instances
 * as invocations overlap, up to its concurrency. An instance is a handler of its own on a thread of
 * its own and works on one event at a time. On Lambda an instance would be a process; here the
 * instances of one function share their static state, which costs a fifth of the memory.
 *
 * <p>Start with {@link fm.seda.local.lambda.FunctionHost}.
 */
@NullMarked
package fm.seda.local.lambda;

import org.jspecify.annotations.NullMarked;
