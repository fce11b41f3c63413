/**
 * The recommender. {@link fm.seda.engine.Recommender} is the whole path in a few lines; each step
 * is a package of that name: {@code collect}, {@code filter}, {@code score}, {@code diversify},
 * {@code explain}. {@code profile} holds what differs between surfaces and modes, {@code wish} what
 * one request asks for besides, {@code port} what is asked of the outside, {@code slate} the
 * answer, {@code read} the way to an answer when ranking is slow or something is down.
 *
 * <p>Start with {@link fm.seda.engine.Recommender}.
 */
@NullMarked
package fm.seda.engine;

import org.jspecify.annotations.NullMarked;
