/** How providers are reached. */
@NullMarked
package fm.seda.linking.services;

import org.jspecify.annotations.NullMarked;
