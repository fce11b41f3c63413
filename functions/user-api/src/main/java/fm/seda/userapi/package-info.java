/**
 * What a person does and decides. One package per group of routes: each has one controller, which
 * parses, calls and answers, and the rules that only it needs.
 *
 * <p>Start with {@link fm.seda.userapi.interactions.InteractionsController}.
 */
@NullMarked
package fm.seda.userapi;

import org.jspecify.annotations.NullMarked;
