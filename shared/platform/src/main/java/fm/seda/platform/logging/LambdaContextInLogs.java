package fm.seda.platform.logging;

import com.amazonaws.services.lambda.runtime.Context;
import io.micronaut.context.annotation.Replaces;
import io.micronaut.function.aws.DefaultDiagnosticInfoPopulator;
import io.micronaut.function.aws.DiagnosticInfoPopulator;
import io.micronaut.function.aws.XRayUtils;
import jakarta.inject.Singleton;
import org.slf4j.MDC;

/** Which invocation of which function a line belongs to; the rest CloudWatch knows by itself. */
@Singleton
@Replaces(DefaultDiagnosticInfoPopulator.class)
final class LambdaContextInLogs implements DiagnosticInfoPopulator {

  @Override
  public void populateMappingDiagnosticContextValues(Context context) {
    MDC.put("requestId", context.getAwsRequestId());
    var function = context.getFunctionName();
    if (function != null) { // outside of Lambda nobody says it
      MDC.put("function", function);
    }
  }

  @Override
  public void populateMappingDiagnosticContextWithXrayTraceId() {
    XRayUtils.parseXrayTraceId().ifPresent(trace -> MDC.put("traceId", trace));
  }
}
