/**
 * Questions in, answers out, late or broken where that is wanted. Start with {@link
 * fm.seda.mocks.server.Desk}.
 */
@NullMarked
package fm.seda.mocks.server;

import org.jspecify.annotations.NullMarked;
