/**
 * The Apple Music API: a token of the developer for everything, one of the listener for what is
 * theirs. Start with {@link fm.seda.mocks.apple.AppleMusic}, which lists what it answers.
 */
@NullMarked
package fm.seda.mocks.apple;

import org.jspecify.annotations.NullMarked;
