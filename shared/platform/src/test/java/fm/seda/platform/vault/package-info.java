/** What is sealed opens for whom it was sealed, and for nobody else. */
@NullMarked
package fm.seda.platform.vault;

import org.jspecify.annotations.NullMarked;
