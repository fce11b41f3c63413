/**
 * The commands behind the script {@code seda}.
 *
 * <p>Start with {@link fm.seda.local.Main}, then {@link fm.seda.local.cli.Up}.
 */
@NullMarked
package fm.seda.local.cli;

import org.jspecify.annotations.NullMarked;
