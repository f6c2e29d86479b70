package io.dossier.http.document;

import io.dossier.core.access.Caller;
import io.dossier.core.customer.Customer;
import io.dossier.core.customer.CustomerId;
import io.dossier.core.document.Labels;
import io.dossier.core.document.usecase.ReceiveOriginal.Received;
import io.dossier.core.document.usecase.SealOriginal;
import io.dossier.core.document.usecase.UploadDocument;
import io.dossier.core.extraction.TemplateId;
import io.dossier.core.shared.Category;
import io.dossier.core.shared.Failure;
import io.dossier.core.shared.Secret;
import io.dossier.core.shared.Sha256;
import io.dossier.http.wire.FileNames;
import io.dossier.http.wire.Parameters;
import java.io.IOException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

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
  static final Set<String> FIELDS =
      Set.of("type", "templateId", "externalRef", "customerName", "customerId");
  static final int LONGEST_PASSWORD = 256;

  /** Takes the bytes of the file as they come. */
  @FunctionalInterface
  interface Receiving {
    Received of(SealOriginal.Content content) throws IOException;
  }

  /**
   * What makes two uploads the same request. Made into a keyed digest, since it tells of the
   * password.
   */
  List<Object> identity() {
    return List.of(
        received.original().hash().hex(),
        filename.orElse(""),
        new TreeMap<>(fields),
        password.map(UploadForm::digest).orElse(""));
  }

  /**
   * @throws Failure naming the field, when its text cannot be taken
   */
  static void check(String name, String text) {
    Parameters.given(text)
        .ifPresent(
            value -> {
              switch (name) {
                case "type" -> Parameters.type(value);
                case "templateId" -> template(value);
                case "customerId" -> customer(value);
                case "externalRef" -> limited(name, value, Labels.LONGEST_REFERENCE);
                case "customerName" -> limited(name, value, Customer.LONGEST_NAME);
                default -> throw new IllegalArgumentException(name);
              }
            });
  }

  static void checkPassword(int characters) {
    if (characters > LONGEST_PASSWORD) {
      throw Failure.invalid("pdfPassword", "must have at most " + LONGEST_PASSWORD + " characters");
    }
  }

  UploadDocument.Command command(Caller caller) {
    return new UploadDocument.Command(
        caller,
        received,
        filename.map(FileNames::base),
        field("type").map(Parameters::type),
        field("templateId").map(UploadForm::template),
        field("externalRef"),
        field("customerId").map(UploadForm::customer),
        field("customerName"),
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

  /** What has not even the form of an id is no template of the caller's. */
  static TemplateId template(String text) {
    try {
      return new TemplateId(text);
    } catch (IllegalArgumentException e) {
      throw Failure.of(Category.RULE, "template_unknown", "templateId: no such template");
    }
  }

  private static void limited(String field, String text, int most) {
    if (text.length() > most) {
      throw Failure.invalid(field, "must have at most " + most + " characters");
    }
  }

  private static String digest(Secret secret) {
    byte[] bytes = secret.copy();
    try {
      return HexFormat.of().formatHex(Sha256.of(bytes));
    } finally {
      Arrays.fill(bytes, (byte) 0);
    }
  }
}
