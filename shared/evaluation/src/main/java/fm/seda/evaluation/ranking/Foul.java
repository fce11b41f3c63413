package fm.seda.evaluation.ranking;

/** Why an item may not be in a list. */
public enum Foul {
  /** The person has it already. */
  KNOWN,
  /** It is in the list further up. */
  TWICE,
  /** There is no such item. */
  UNKNOWN
}
