/**
 * A function as AWS calls it and the queues it sends to, for tests of this module and of the
 * functions. Start with {@link fm.seda.platform.testing.LambdaHttp}.
 */
@NullMarked
package fm.seda.platform.testing;

import org.jspecify.annotations.NullMarked;
