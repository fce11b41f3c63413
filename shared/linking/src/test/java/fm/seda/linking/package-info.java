/** Grants in use, against a real database and a server that insists on the standard. */
@NullMarked
package fm.seda.linking;

import org.jspecify.annotations.NullMarked;
