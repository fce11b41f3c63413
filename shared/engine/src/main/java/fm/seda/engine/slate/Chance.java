package fm.seda.engine.slate;

/**
 * The part chance had in a card's place.
 *
 * @param probability how probable it was that this card came there, given those before it
 * @param explored whether it was drawn, and another would have been there otherwise
 */
public record Chance(double probability, boolean explored) {}
