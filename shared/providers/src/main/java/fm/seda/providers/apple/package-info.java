/**
 * Apple Music. Start with {@link fm.seda.providers.apple.AppleLibrary}. It is asked with two
 * tokens: {@link fm.seda.providers.apple.DeveloperToken} says who we are, and the person's own
 * comes from their device and is used once.
 */
@NullMarked
package fm.seda.providers.apple;

import org.jspecify.annotations.NullMarked;
