package io.dossier.http.document;

import io.dossier.core.document.usecase.ReceiveOriginal.Received;
import io.dossier.core.document.usecase.SealOriginal;
import io.dossier.core.shared.Failure;
import io.dossier.core.shared.Secret;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An upload while its body is read, whatever form that has. A field that cannot be taken is refused
 * as it comes, before the rest is read.
 */
final class UploadDraft implements AutoCloseable {
  private final UploadForm.Receiving receiving;
  private final Map<String, String> fields = new HashMap<>();
  private @Nullable Received received;
  private @Nullable Secret password;
  private Optional<String> filename = Optional.empty();

  UploadDraft(UploadForm.Receiving receiving) {
    this.receiving = receiving;
  }

  /**
   * @param field what the file is called in this form
   */
  void file(String field, SealOriginal.Content content) throws IOException {
    if (received != null) {
      throw Failure.invalid(field, "was sent twice; one file a request");
    }
    received = receiving.of(content);
  }

  void filename(@Nullable String name) {
    filename = Optional.ofNullable(name).filter(text -> !text.isBlank());
  }

  void field(String name, String text) {
    UploadForm.check(name, text);
    fields.put(name, text);
  }

  /** Taken over; one of no characters is none. */
  void password(Secret secret) {
    close();
    byte[] utf8 = secret.copy();
    password = secret;
    int characters = 0;
    for (byte each : utf8) {
      characters += (each & 0xC0) == 0x80 ? 0 : 1;
    }
    java.util.Arrays.fill(utf8, (byte) 0);
    UploadForm.checkPassword(characters);
    if (characters == 0) {
      close();
    }
  }

  /**
   * @throws Failure CALLER, naming the field, when no file came
   */
  UploadForm done(String fileField) {
    if (received == null) {
      throw Failure.invalid(fileField, "is missing");
    }
    UploadForm form = new UploadForm(received, filename, fields, Optional.ofNullable(password));
    password = null;
    return form;
  }

  /** Wipes the password, unless it was handed over. */
  @Override
  public void close() {
    if (password != null) {
      password.close();
      password = null;
    }
  }
}
