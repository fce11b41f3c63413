/**
 * Reads what clients send, strictly, and names the parameter that is not as it must be. Start with
 * {@link fm.seda.userapi.input.Fields}.
 */
@NullMarked
package fm.seda.userapi.input;

import org.jspecify.annotations.NullMarked;
