/**
 * Keeps secrets that have to be kept, such as what a music provider granted, in a form that is
 * worth nothing without the key service. Each is encrypted with a data key of its own, and that key
 * is wrapped with one that never leaves the service: to take another wrapping key, only data keys
 * are wrapped anew.
 *
 * <p>Start with {@link fm.seda.platform.vault.TokenVault}.
 */
@NullMarked
package fm.seda.platform.vault;

import org.jspecify.annotations.NullMarked;
