/** What is remembered of providers' catalogues, in Postgres. */
@NullMarked
package fm.seda.storage.payloads;

import org.jspecify.annotations.NullMarked;
