package fm.seda.platform.errors;

import java.util.Optional;

final class BodyFaults {
  private BodyFaults() {}

  static Optional<Diagnosis> diagnose(Throwable failure) {
    failure.printStackTrace();
    return Optional.empty();
  }
}
