/**
 * JSON that has to be exactly as declared. Serde by itself is obliging: it reads {@code "x"} as
 * false and drops a null from a list, and where it refuses, it cannot say which property it means.
 * Here every body is compared with the type the controller takes before it is bound to it.
 *
 * <p>Start with {@link fm.seda.platform.json.StrictJson}.
 */
@NullMarked
package fm.seda.platform.json;

import org.jspecify.annotations.NullMarked;
