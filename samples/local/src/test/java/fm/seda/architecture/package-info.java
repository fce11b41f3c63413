/**
 * The rules of the house, held by the build. Start with {@link fm.seda.architecture.ArrowsTest}.
 */
@NullMarked
package fm.seda.architecture;

import org.jspecify.annotations.NullMarked;
