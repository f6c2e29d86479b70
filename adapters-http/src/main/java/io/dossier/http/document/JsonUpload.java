package io.dossier.http.document;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import io.dossier.core.document.usecase.ReceiveOriginal.Received;
import io.dossier.core.shared.Category;
import io.dossier.core.shared.Failure;
import io.dossier.core.shared.Secret;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.io.input.BoundedInputStream;
import org.jspecify.annotations.Nullable;

/**
 * Reads an upload as JSON. The file is decoded while the body is parsed and held in memory until it
 * is sealed, which the limit of the body bounds.
 */
final class JsonUpload {
  private static final int MOST_BYTES = 16 * 1024 * 1024;
  private static final JsonFactory JSON =
      JsonFactory.builder()
          .streamReadConstraints(
              StreamReadConstraints.builder().maxStringLength(MOST_BYTES).build())
          .build();

  private final Map<String, String> fields = new HashMap<>();
  private @Nullable ByteArrayOutputStream content;
  private Optional<String> filename = Optional.empty();
  private Optional<Secret> password = Optional.empty();

  private JsonUpload() {}

  static UploadForm read(InputStream body, UploadForm.Receiving receiving) throws IOException {
    BoundedInputStream bounded =
        BoundedInputStream.builder()
            .setInputStream(body)
            .setMaxCount(MOST_BYTES)
            .setOnMaxCount(
                (most, count) -> {
                  throw Failure.of(
                      Category.LIMIT,
                      "body_too_large",
                      "the body has more than " + MOST_BYTES + " bytes");
                })
            .get();
    JsonUpload upload = new JsonUpload();
    try (JsonParser parser = JSON.createParser(bounded)) {
      upload.object(parser);
    } catch (JsonParseException e) {
      throw Failure.invalid("body", "is not well-formed JSON");
    }
    return upload.form(receiving);
  }

  private UploadForm form(UploadForm.Receiving receiving) throws IOException {
    if (content == null) {
      throw Failure.invalid("contentBase64", "is missing");
    }
    Received received = receiving.of(new ByteArrayInputStream(content.toByteArray()));
    return new UploadForm(received, filename, fields, password);
  }

  private void object(JsonParser parser) throws IOException {
    if (parser.nextToken() != JsonToken.START_OBJECT) {
      throw Failure.invalid("body", "must be a JSON object");
    }
    while (parser.nextToken() == JsonToken.FIELD_NAME) {
      String name = parser.currentName();
      JsonToken token = parser.nextToken();
      if (token == JsonToken.VALUE_STRING) {
        member(name, parser);
      } else if (token == JsonToken.VALUE_NULL || !known(name)) {
        parser.skipChildren();
      } else {
        throw Failure.invalid(name, "must be a text");
      }
    }
  }

  private void member(String name, JsonParser parser) throws IOException {
    if (name.equals("contentBase64")) {
      content = decoded(parser);
    } else if (name.equals("filename")) {
      filename = Optional.of(parser.getText()).filter(text -> !text.isBlank());
    } else if (name.equals("pdfPassword")) {
      password = Optional.of(Secret.of(parser.getText()));
    } else if (UploadForm.FIELDS.contains(name)) {
      fields.put(name, parser.getText());
    }
  }

  private static boolean known(String name) {
    return UploadForm.FIELDS.contains(name)
        || name.equals("contentBase64")
        || name.equals("filename")
        || name.equals("pdfPassword");
  }

  private static ByteArrayOutputStream decoded(JsonParser parser) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(64 * 1024);
    try {
      parser.readBinaryValue(bytes);
    } catch (JsonParseException e) {
      throw Failure.invalid("contentBase64", "is not well-formed base 64");
    }
    return bytes;
  }
}
