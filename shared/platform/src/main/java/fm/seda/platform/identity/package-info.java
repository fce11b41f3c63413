/**
 * Who calls. A route says who may call it with {@link fm.seda.platform.identity.ForPeople}, {@link
 * fm.seda.platform.identity.ForBackends} or {@link fm.seda.platform.identity.ForAnyone}, and takes
 * the {@link fm.seda.platform.identity.Caller} as an argument:
 *
 * <pre>{@code
 * @Get("/me")
 * @ForPeople
 * Profile me(Caller.Person caller) { … }
 * }</pre>
 *
 * A route that says nothing is refused. {@link fm.seda.platform.identity.IdentityFilter} asks the
 * {@link fm.seda.platform.identity.Credential}s in order; the first that is present decides, and if
 * it does not hold the answer is 401, whatever else the request carries.
 *
 * <p>Start with {@link fm.seda.platform.identity.Caller}.
 */
@NullMarked
package fm.seda.platform.identity;

import org.jspecify.annotations.NullMarked;
