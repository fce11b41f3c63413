/**
 * Linked accounts in use. Functions that read people's music, and those that link and keep
 * accounts, share it: it joins the vault, the database and the providers, which know nothing of
 * each other.
 *
 * <p>Start with {@link fm.seda.linking.Grants}.
 */
@NullMarked
package fm.seda.linking;

import org.jspecify.annotations.NullMarked;
