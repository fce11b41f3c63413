package fm.seda.testkit.sqs;

import static fm.seda.testkit.sqs.SqsError.Code.INVALID_PARAMETER_VALUE;

/** The long name of a queue. Only its last part tells queues apart here. */
final class Arn {
  static final String REGION = "us-east-1";
  static final String ACCOUNT = "000000000000";

  private Arn() {}

  static String of(String queue) {
    return "arn:aws:sqs:" + REGION + ":" + ACCOUNT + ":" + queue;
  }

  static String queue(String arn) {
    if (!arn.startsWith("arn:aws:sqs:")) {
      throw new SqsError(INVALID_PARAMETER_VALUE, arn + " is not the ARN of a queue.");
    }
    return arn.substring(arn.lastIndexOf(':') + 1);
  }
}
