package io.dossier.bench.generator.finance.faktur;

import io.dossier.bench.generator.Kind;

/** Tax invoices of all forms. */
public final class TaxInvoices {
  public static final Kind KIND =
      Kind.of(
          "faktur_pajak",
          ElectronicFaktur::eFaktur,
          ElectronicFaktur::eFaktur,
          ElectronicFaktur::coretax,
          ElectronicFaktur::coretax,
          PrintedFaktur::onForm,
          PrintedFaktur::bySoftware);

  private TaxInvoices() {}
}
