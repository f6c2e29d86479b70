package io.dossier.http.token;

/** A token that is not given, by the codes of RFC 6749 section 5.2. */
final class TokenRefused extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final Code code;
  private final String description;

  /** Why not. */
  enum Code {
    INVALID_REQUEST("invalid_request"),
    INVALID_CLIENT("invalid_client"),
    UNSUPPORTED_GRANT_TYPE("unsupported_grant_type"),
    INVALID_SCOPE("invalid_scope");

    private final String text;

    Code(String text) {
      this.text = text;
    }

    String text() {
      return text;
    }
  }

  TokenRefused(Code code, String description) {
    super(description);
    this.code = code;
    this.description = description;
  }

  static TokenRefused invalidRequest(String description) {
    return new TokenRefused(Code.INVALID_REQUEST, description);
  }

  /** One description for all that may be wrong with a client, so that none can be told apart. */
  static TokenRefused invalidClient() {
    return new TokenRefused(Code.INVALID_CLIENT, "unknown client, or wrong credentials");
  }

  Code code() {
    return code;
  }

  String description() {
    return description;
  }
}
