/**
 * How music providers are reached: where, and how often by all functions of a cell together. Start
 * with {@link fm.seda.linking.services.Services}.
 */
@NullMarked
package fm.seda.linking.services;

import org.jspecify.annotations.NullMarked;
