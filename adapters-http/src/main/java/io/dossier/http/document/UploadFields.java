package io.dossier.http.document;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.core.annotation.Nullable;
import io.swagger.v3.oas.annotations.media.Schema;

/**
 * The two forms of an upload as the description of the API shows them; both are parsed as they
 * stream.
 */
final class UploadFields {
  private UploadFields() {}

  /**
   * @param file PDF, JPEG, PNG, HEIC, WebP or TIFF, told by its bytes
   * @param type skips classification
   * @param templateId by which the fields are found; tells the type too
   * @param externalRef the caller's reference; a document may have many
   * @param customerName binds to the customer of that name, made if new
   * @param customerId binds to an existing customer
   * @param pdfPassword held in memory for this reading alone
   */
  @Introspected
  record Multipart(
      @Schema(type = "string", format = "binary") String file,
      @Nullable String type,
      @Nullable String templateId,
      @Nullable @Schema(maxLength = 256) String externalRef,
      @Nullable @Schema(maxLength = 256) String customerName,
      @Nullable String customerId,
      @Nullable @Schema(maxLength = 256) String pdfPassword) {}

  /**
   * @param contentType is passed over: the bytes tell
   * @param contentBase64 the file's bytes
   */
  @Introspected
  record Json(
      @Nullable String filename,
      @Nullable String contentType,
      @Schema(type = "string", format = "byte") String contentBase64,
      @Nullable String type,
      @Nullable String templateId,
      @Nullable @Schema(maxLength = 256) String externalRef,
      @Nullable @Schema(maxLength = 256) String customerName,
      @Nullable String customerId,
      @Nullable @Schema(maxLength = 256) String pdfPassword) {}
}
