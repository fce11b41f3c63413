/** The providers' doors, tried against a server that insists on the standard. */
@NullMarked
package fm.seda.providers.oauth;

import org.jspecify.annotations.NullMarked;
