package fm.seda.domain.spending;

/**
 * Knows what was spent, and sees to it that it stays within the budget however many spend at once.
 */
public interface Ledger {

  /**
   * Books a call before it is made, at what it is expected to cost, if the budget allows that much
   * for its purpose.
   *
   * @param budget the cell's; somebody may have allowed more for a while, and then that counts
   */
  Booking book(Entry expected, Budget budget);

  /** Replaces what a call was booked at by what it did cost. */
  void correct(Entry booked, Entry actual);
}
