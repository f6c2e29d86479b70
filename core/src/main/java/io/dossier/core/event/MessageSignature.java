package io.dossier.core.event;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;

/**
 * The headers of Standard Webhooks 1.0. What is signed is the id, the time in seconds and the body,
 * with points between them; signatures by several secrets stand apart by a space.
 */
public final class MessageSignature {
  public static final String ID = "webhook-id";
  public static final String TIMESTAMP = "webhook-timestamp";
  public static final String SIGNATURE = "webhook-signature";

  private MessageSignature() {}

  /**
   * @param id the same on every attempt
   * @param now the time of this attempt
   */
  public static Map<String, String> headers(
      EventId id, Instant now, byte[] body, SigningSecrets secrets) {
    String timestamp = Long.toString(now.getEpochSecond());
    byte[] content = content(id.text() + "." + timestamp + ".", body);
    String current = secrets.current().sign(content);
    String signature =
        secrets
            .previous(now)
            .map(old -> current + " " + old.secret().sign(content))
            .orElse(current);
    return Map.of(ID, id.text(), TIMESTAMP, timestamp, SIGNATURE, signature);
  }

  private static byte[] content(String start, byte[] body) {
    ByteArrayOutputStream content = new ByteArrayOutputStream(start.length() + body.length);
    content.writeBytes(start.getBytes(StandardCharsets.US_ASCII));
    content.writeBytes(body);
    return content.toByteArray();
  }
}
