package io.dossier.core.extraction.code;

import io.dossier.core.extraction.Value;
import io.dossier.core.reading.Barcode;
import java.util.Map;

/**
 * What codes of one kind say. Immutable; safe for many threads.
 *
 * <p>A signature that a code carries is not verified: what it says is surely read, and not surely
 * true.
 */
@FunctionalInterface
public interface CodeFormat {
  /** The values by the format's own names; empty when the code is of another format. */
  Map<String, Value> in(Barcode code);

  /**
   * The format of a name: {@code imei} ({@link ImeiCode}), {@code einvoice_india} ({@link
   * IndianInvoiceCode}), {@code aadhaar} ({@link AadhaarCode}).
   *
   * @throws IllegalArgumentException when there is none
   */
  static CodeFormat named(String name) {
    return switch (name) {
      case "imei" -> new ImeiCode();
      case "einvoice_india" -> new IndianInvoiceCode();
      case "aadhaar" -> new AadhaarCode();
      default -> throw new IllegalArgumentException("no format of codes " + name);
    };
  }
}
