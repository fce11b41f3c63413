package fm.seda.testkit.sqs;

/** A refusal in the words of SQS; the SDK turns it into the exception of the same name. */
final class SqsError extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final Code code;

  SqsError(Code code, String message) {
    super(message);
    this.code = code;
  }

  Code code() {
    return code;
  }

  /** The shape's name in the JSON protocol and the code of the older query protocol. */
  enum Code {
    QUEUE_DOES_NOT_EXIST("QueueDoesNotExist", "AWS.SimpleQueueService.NonExistentQueue"),
    QUEUE_NAME_EXISTS("QueueNameExists", "QueueAlreadyExists"),
    EMPTY_BATCH("EmptyBatchRequest", "AWS.SimpleQueueService.EmptyBatchRequest"),
    TOO_MANY_ENTRIES(
        "TooManyEntriesInBatchRequest", "AWS.SimpleQueueService.TooManyEntriesInBatchRequest"),
    IDS_NOT_DISTINCT("BatchEntryIdsNotDistinct", "AWS.SimpleQueueService.BatchEntryIdsNotDistinct"),
    BATCH_TOO_LONG("BatchRequestTooLong", "AWS.SimpleQueueService.BatchRequestTooLong"),
    INVALID_RECEIPT("ReceiptHandleIsInvalid", "ReceiptHandleIsInvalid"),
    NOT_IN_FLIGHT("MessageNotInflight", "AWS.SimpleQueueService.MessageNotInflight"),
    INVALID_ATTRIBUTE_NAME("InvalidAttributeName", "InvalidAttributeName"),
    INVALID_ATTRIBUTE_VALUE("InvalidAttributeValue", "InvalidAttributeValue"),
    INVALID_CONTENTS("InvalidMessageContents", "InvalidMessageContents"),
    UNSUPPORTED_OPERATION("UnsupportedOperation", "AWS.SimpleQueueService.UnsupportedOperation"),
    NO_SUCH_RESOURCE("ResourceNotFoundException", "ResourceNotFoundException"),
    INVALID_PARAMETER_VALUE("InvalidParameterValue", "InvalidParameterValue"),
    MISSING_PARAMETER("MissingParameter", "MissingParameter"),
    MALFORMED("SerializationException", "SerializationException"),
    INTERNAL_FAILURE("InternalFailure", "InternalFailure"),
    UNAVAILABLE("ServiceUnavailable", "ServiceUnavailable");

    private final String shape;
    private final String queryCode;

    Code(String shape, String queryCode) {
      this.shape = shape;
      this.queryCode = queryCode;
    }

    String shape() {
      return shape;
    }

    String queryCode() {
      return queryCode;
    }

    boolean ours() {
      return this == INTERNAL_FAILURE || this == UNAVAILABLE;
    }
  }
}
