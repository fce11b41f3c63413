package fm.seda.testkit.sqs;

import static fm.seda.testkit.sqs.SqsError.Code.INVALID_RECEIPT;

/** The handle of one receive: which message, and which time it was received. */
final class Receipt {
  private static final char BETWEEN = '~';

  private Receipt() {}

  static String of(String messageId, String receive) {
    return messageId + BETWEEN + receive;
  }

  static String messageId(String receipt) {
    int end = receipt.indexOf(BETWEEN);
    if (end < 1) {
      throw new SqsError(INVALID_RECEIPT, "The receipt handle " + receipt + " is not valid.");
    }
    return receipt.substring(0, end);
  }
}
