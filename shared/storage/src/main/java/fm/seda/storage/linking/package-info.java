/**
 * Accounts at music providers that people linked, and attempts to link one. What providers granted
 * is here only as sealed bytes that nobody in this module can open. Start with {@link
 * fm.seda.storage.linking.LinkedAccounts}.
 */
@NullMarked
package fm.seda.storage.linking;

import org.jspecify.annotations.NullMarked;
