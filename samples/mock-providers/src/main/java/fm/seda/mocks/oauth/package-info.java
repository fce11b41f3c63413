/**
 * How people let a program into their account: a page that asks them, codes, tokens and what
 * becomes of them. What is common to all providers is here, their words are with each of them.
 * Start with {@link fm.seda.mocks.oauth.Authority}; {@link fm.seda.mocks.oauth.ConsentDesk} is the
 * page, and {@link fm.seda.mocks.oauth.TokenDesk} is where programs come with their codes.
 */
@NullMarked
package fm.seda.mocks.oauth;

import org.jspecify.annotations.NullMarked;
