/** Who is let in, and who is not. */
@NullMarked
package fm.seda.mocks.oauth;

import org.jspecify.annotations.NullMarked;
