package io.dossier.http.error;

import io.micronaut.serde.annotation.Serdeable;

/**
 * The body of an error of the submissions API.
 *
 * @param message what is wrong, for a person; at most 512 characters
 */
@Serdeable
public record Message(String message) {
  private static final int LONGEST = 512;

  static Message of(String text) {
    return new Message(text.length() > LONGEST ? text.substring(0, LONGEST) : text);
  }
}
