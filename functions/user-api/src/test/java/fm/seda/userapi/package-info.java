/**
 * The function as API Gateway calls it, on a real database, queue and cache. Start with {@code
 * UserApi}.
 */
@NullMarked
package fm.seda.userapi;

import org.jspecify.annotations.NullMarked;
