package io.dossier.http.document;

import io.dossier.core.access.Caller;
import io.dossier.core.customer.Customer;
import io.dossier.core.customer.CustomerId;
import io.dossier.core.document.Labels;
import io.dossier.core.document.usecase.ReceiveOriginal.Received;
import io.dossier.core.document.usecase.UploadDocument;
import io.dossier.core.shared.Category;
import io.dossier.core.shared.Failure;
import io.dossier.core.shared.Secret;
import io.dossier.http.wire.Parameters;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What an upload carried, whatever form it came in: the received file, and the fields by name.
 *
 * @param fields of {@link #FIELDS}, as sent
 */
record UploadForm(
    Received received,
    Optional<String> filename,
    Map<String, String> fields,
    Optional<Secret> password)
    implements AutoCloseable {
  static final Set<String> FIELDS = Set.of("type", "externalRef", "customerName", "customerId");
  static final int LONGEST_PASSWORD = 256;

  /** Takes the bytes of the file as they come. */
  @FunctionalInterface
  interface Receiving {
    Received of(InputStream content) throws IOException;
  }

  /** What makes two uploads the same request. */
  List<Object> identity() {
    return List.of(
        received.original().hash().hex(), filename.orElse(""), new java.util.TreeMap<>(fields));
  }

  /** The fields checked, each error naming its field. */
  java.util.function.Supplier<UploadDocument.Command> command(Caller caller) {
    return () ->
        new UploadDocument.Command(
            caller,
            received,
            filename.map(UploadForm::baseName),
            field("type").map(Parameters::type),
            field("externalRef")
                .map(text -> limited("externalRef", text, Labels.LONGEST_REFERENCE)),
            field("customerId").map(UploadForm::customer),
            field("customerName").map(text -> limited("customerName", text, Customer.LONGEST_NAME)),
            password.map(secret -> Secret.of(secret.copy())));
  }

  @Override
  public void close() {
    password.ifPresent(Secret::close);
  }

  private Optional<String> field(String name) {
    return Parameters.given(fields.get(name));
  }

  private static CustomerId customer(String text) {
    try {
      return new CustomerId(text);
    } catch (IllegalArgumentException e) {
      throw Failure.of(Category.RULE, "customer_unknown", "customerId: no such customer");
    }
  }

  private static String limited(String field, String text, int most) {
    if (text.length() > most) {
      throw Failure.invalid(field, "must have at most " + most + " characters");
    }
    return text;
  }

  /** Some programs send whole paths; the folders are none of our business. */
  private static String baseName(String filename) {
    String name =
        filename.substring(Math.max(filename.lastIndexOf('/'), filename.lastIndexOf('\\')) + 1);
    String shown =
        name.codePoints()
            .filter(c -> !Character.isISOControl(c))
            .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
            .toString();
    return shown.length() <= Labels.LONGEST_FILENAME
        ? shown
        : shown.substring(0, Labels.LONGEST_FILENAME);
  }
}
