package io.dossier.core.outbound;

/**
 * That an address was not spoken to, or did not answer to the end.
 *
 * @param message for people; names no more of the address than scheme, host and port
 */
public record Unreached(Reason reason, String message) {
  /** Why. Codes are stable. */
  public enum Reason {
    /** The guard forbids it: a private network, a scheme, a redirect to such a place. */
    ADDRESS_REFUSED("address_refused"),
    NAME_UNKNOWN("name_unknown"),
    CONNECT_FAILED("connect_failed"),
    TLS_FAILED("tls_failed"),
    TIMED_OUT("timed_out"),
    TOO_MANY_REDIRECTS("too_many_redirects"),
    TOO_LARGE("too_large"),
    /** Answered by a status that is no success, where bytes were wanted. */
    STATUS("status"),
    /** What came was no HTTP, or stopped half way. */
    BROKEN_ANSWER("broken_answer");

    private final String code;

    Reason(String code) {
      this.code = code;
    }

    public String code() {
      return code;
    }
  }
}
