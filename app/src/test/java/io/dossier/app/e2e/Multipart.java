package io.dossier.app.e2e;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/** A multipart body, part by part in the order they are added. */
final class Multipart {
  private static final String BOUNDARY = "----dossier-test-boundary";
  static final String TYPE = "multipart/form-data; boundary=" + BOUNDARY;

  private final ByteArrayOutputStream body = new ByteArrayOutputStream();

  Multipart field(String name, String value) {
    return part("form-data; name=\"" + name + "\"", value.getBytes(StandardCharsets.UTF_8));
  }

  Multipart file(String filename, byte[] content) {
    return part("form-data; name=\"file\"; filename=\"" + filename + "\"", content);
  }

  Multipart part(String disposition, byte[] content) {
    add("--" + BOUNDARY + "\r\nContent-Disposition: " + disposition + "\r\n\r\n");
    body.writeBytes(content);
    add("\r\n");
    return this;
  }

  byte[] bytes() {
    ByteArrayOutputStream whole = new ByteArrayOutputStream();
    whole.writeBytes(body.toByteArray());
    whole.writeBytes(("--" + BOUNDARY + "--\r\n").getBytes(StandardCharsets.UTF_8));
    return whole.toByteArray();
  }

  /** Without its end. */
  byte[] cutShort() {
    return body.toByteArray();
  }

  private void add(String text) {
    body.writeBytes(text.getBytes(StandardCharsets.UTF_8));
  }
}
