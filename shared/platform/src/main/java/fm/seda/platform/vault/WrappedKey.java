package fm.seda.platform.vault;

/**
 * A data key nobody can use before it is unwrapped.
 *
 * @param keyId the key that it is wrapped with
 */
@SuppressWarnings("ArrayRecordComponent") // handed on, never compared
record WrappedKey(String keyId, byte[] bytes) {}
