/** What Apple Music answers. */
@NullMarked
package fm.seda.mocks.apple;

import org.jspecify.annotations.NullMarked;
