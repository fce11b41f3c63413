package fm.seda.domain.spending;

import java.math.BigDecimal;

/**
 * What became of an attempt to spend.
 *
 * @param granted whether it was booked
 * @param spent in this month, with what was booked
 * @param cap the one that holds at present
 * @param allowance what may be done from now on
 * @param alert whether nobody heard of this allowance before, in this month and under this cap
 */
public record Booking(
    boolean granted, BigDecimal spent, BigDecimal cap, Allowance allowance, boolean alert) {}
