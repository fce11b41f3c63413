package fm.seda.catalogapi.budget;

import fm.seda.domain.problem.InvalidInput;
import fm.seda.domain.spending.Budget;
import fm.seda.platform.config.BudgetSettings;
import fm.seda.platform.identity.Caller;
import fm.seda.platform.identity.ForAdmins;
import fm.seda.storage.spending.Accounts;
import fm.seda.storage.spending.OtherCap;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Status;
import io.micronaut.serde.annotation.Serdeable;
import io.micronaut.validation.Validated;
import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** What embedding has cost this month, and how somebody allows it to cost more. */
@Controller("/v1/embeddings/budget")
@Validated
class BudgetController {

  /** What is allowed for longer is no exception any more: it belongs into the configuration. */
  private static final Duration LONGEST = Duration.ofDays(31);

  private final Accounts accounts;
  private final Budget budget;
  private final Clock clock;

  BudgetController(Accounts accounts, BudgetSettings settings, Clock clock) {
    this.accounts = accounts;
    this.budget = settings.budget();
    this.clock = clock;
  }

  /**
   * Another cap for a while.
   *
   * @param reason for whoever asks later
   */
  @Serdeable
  record Permission(
      @DecimalMin("0.01") @DecimalMax("1000000") double capUsd,
      @Size(min = 10, max = 500) String reason,
      Instant until) {}

  @Get
  @ForAdmins
  BudgetView budget() {
    var now = clock.instant();
    return BudgetView.of(accounts.month(now), budget, now);
  }

  @Post("/override")
  @ForAdmins
  @Status(HttpStatus.CREATED)
  BudgetView allow(Caller.Person caller, @Body @Valid Permission permission) {
    var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
    if (!permission.until().isAfter(now) || permission.until().isAfter(now.plus(LONGEST))) {
      throw new InvalidInput("until", "until must be in the next 31 days.");
    }
    accounts.allow(
        new OtherCap(
            BigDecimal.valueOf(permission.capUsd()).setScale(2, RoundingMode.HALF_UP),
            permission.reason(),
            caller.externalId(),
            now,
            permission.until()));
    return BudgetView.of(accounts.month(now), budget, now);
  }
}
