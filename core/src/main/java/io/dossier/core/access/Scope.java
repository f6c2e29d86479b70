package io.dossier.core.access;

import java.util.Arrays;
import java.util.Optional;

/** What a key may be allowed to do. Codes are those of the APIs, the dotted ones included. */
public enum Scope {
  DOCUMENTS_READ("documents:read"),
  DOCUMENTS_WRITE("documents:write"),
  TEMPLATES_WRITE("templates:write"),
  WEBHOOKS_MANAGE("webhooks:manage"),
  FLOWS_READ("flows:read"),
  FLOWS_WRITE("flows:write"),
  SUBMISSIONS_READ("submissions.read"),
  SUBMISSIONS_WRITE("submissions.write"),
  API_MANAGE("api:manage");

  private final String code;

  Scope(String code) {
    this.code = code;
  }

  public String code() {
    return code;
  }

  public static Optional<Scope> ofCode(String code) {
    return Arrays.stream(values()).filter(scope -> scope.code.equals(code)).findFirst();
  }
}
