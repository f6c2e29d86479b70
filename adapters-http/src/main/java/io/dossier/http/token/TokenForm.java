package io.dossier.http.token;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.MediaType;
import java.io.IOException;
import java.io.InputStream;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The parameters of a token request: a form, none of them twice (RFC 6749 section 3.2). */
record TokenForm(Map<String, String> parameters) {
  private static final int LONGEST = 32 * 1024;

  TokenForm {
    parameters = Map.copyOf(parameters);
  }

  static TokenForm read(HttpRequest<?> request, InputStream body) throws IOException {
    boolean isForm =
        request
            .getContentType()
            .map(type -> type.matches(MediaType.APPLICATION_FORM_URLENCODED_TYPE))
            .orElse(false);
    if (!isForm) {
      throw TokenRefused.invalidRequest(
          "the body must be of type " + MediaType.APPLICATION_FORM_URLENCODED);
    }
    byte[] bytes = body.readNBytes(LONGEST + 1);
    if (bytes.length > LONGEST) {
      throw TokenRefused.invalidRequest("the body has more than " + LONGEST + " bytes");
    }
    return parse(new String(bytes, StandardCharsets.UTF_8));
  }

  static TokenForm parse(String text) {
    Map<String, String> parameters = new LinkedHashMap<>();
    for (String pair : text.isEmpty() ? new String[0] : text.split("&", -1)) {
      int equals = pair.indexOf('=');
      String name = decoded(equals < 0 ? pair : pair.substring(0, equals));
      String value = equals < 0 ? "" : decoded(pair.substring(equals + 1));
      if (parameters.put(name, value) != null) {
        throw TokenRefused.invalidRequest("a parameter stands there twice");
      }
    }
    return new TokenForm(parameters);
  }

  /** A parameter without a value is treated as absent (RFC 6749 section 3.2). */
  Optional<String> get(String name) {
    return Optional.ofNullable(parameters.get(name)).filter(value -> !value.isEmpty());
  }

  static String decoded(String text) {
    try {
      return URLDecoder.decode(text, StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      throw TokenRefused.invalidRequest("a value is not encoded as a form has it");
    }
  }
}
