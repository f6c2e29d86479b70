package io.dossier.http.document;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import io.dossier.core.shared.Category;
import io.dossier.core.shared.Failure;
import io.dossier.core.shared.Secret;
import java.io.IOException;
import java.io.InputStream;
import org.apache.commons.io.input.BoundedInputStream;

/**
 * Reads an upload as JSON. The file's bytes are decoded while the body is parsed and go on as they
 * come.
 */
final class JsonUpload {
  private static final int MOST_BYTES = 16 * 1024 * 1024;
  private static final JsonFactory JSON =
      JsonFactory.builder()
          .streamReadConstraints(
              StreamReadConstraints.builder().maxStringLength(MOST_BYTES).build())
          .build();

  private static final String CONTENT = "contentBase64";

  private final JsonParser parser;
  private final UploadDraft draft;

  private JsonUpload(JsonParser parser, UploadDraft draft) {
    this.parser = parser;
    this.draft = draft;
  }

  static UploadForm read(InputStream body, UploadForm.Receiving receiving) throws IOException {
    // One byte past the limit, so that a body of just that size passes.
    BoundedInputStream bounded =
        BoundedInputStream.builder()
            .setInputStream(body)
            .setMaxCount(MOST_BYTES + 1L)
            .setOnMaxCount(
                (most, count) -> {
                  throw Failure.of(
                      Category.LIMIT,
                      "body_too_large",
                      "the body has more than " + MOST_BYTES + " bytes");
                })
            .get();
    try (UploadDraft draft = new UploadDraft(receiving)) {
      // Not closed: that would read the body to its end.
      new JsonUpload(JSON.createParser(bounded), draft).object();
      return draft.done(CONTENT);
    } catch (JsonProcessingException e) {
      throw Failure.invalid("body", "is not well-formed JSON");
    }
  }

  private void object() throws IOException {
    if (parser.nextToken() != JsonToken.START_OBJECT) {
      throw Failure.invalid("body", "must be a JSON object");
    }
    while (parser.nextToken() == JsonToken.FIELD_NAME) {
      String name = parser.currentName();
      JsonToken token = parser.nextToken();
      if (token == JsonToken.VALUE_NULL || !known(name)) {
        parser.skipChildren();
      } else if (token == JsonToken.VALUE_STRING) {
        member(name);
      } else {
        throw Failure.invalid(name, "must be a text");
      }
    }
    if (parser.nextToken() != null) {
      throw Failure.invalid("body", "must be one JSON object");
    }
  }

  private void member(String name) throws IOException {
    switch (name) {
      case CONTENT -> content();
      case "filename" -> draft.filename(parser.getText());
      case "pdfPassword" -> draft.password(Secret.of(parser.getText()));
      default -> draft.field(name, parser.getText());
    }
  }

  private static boolean known(String name) {
    return UploadForm.FIELDS.contains(name)
        || name.equals(CONTENT)
        || name.equals("filename")
        || name.equals("pdfPassword");
  }

  /** Decoded as it is parsed. */
  private void content() throws IOException {
    draft.file(
        CONTENT,
        out -> {
          try {
            parser.readBinaryValue(out);
          } catch (JsonParseException | IllegalArgumentException e) {
            throw Failure.invalid(CONTENT, "is not well-formed base 64");
          }
        });
  }
}
