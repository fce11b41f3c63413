/**
 * Asks one provider over HTTP and understands what it means by what it answers. Start with {@link
 * fm.seda.providers.service.Service}; what differs between providers is a {@link
 * fm.seda.providers.service.Dialect}.
 */
@NullMarked
package fm.seda.providers.service;

import org.jspecify.annotations.NullMarked;
