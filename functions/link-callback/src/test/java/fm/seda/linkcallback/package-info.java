/** The function as API Gateway calls it, with a real database, queue and provider. */
@NullMarked
package fm.seda.linkcallback;

import org.jspecify.annotations.NullMarked;
