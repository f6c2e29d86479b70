package io.dossier.bench.generator.trade;

import io.dossier.bench.generator.Kind;

/** Invoices between firms and to people, in five languages. */
final class Invoice {
  static final Kind KIND =
      Kind.of(
          "invoice",
          dice -> new HeadedInvoice(dice).drawn(),
          dice -> new HeadedInvoice(dice).drawn(),
          dice -> new WindowedInvoice(dice).drawn(),
          dice -> new WindowedInvoice(dice).drawn(),
          dice -> new PartiesInvoice(dice).drawn(),
          dice -> new PartiesInvoice(dice).drawn(),
          dice -> new PlainInvoice(dice).drawn(),
          dice -> new StubInvoice(dice).drawn(),
          dice -> new FramedInvoice(dice).drawn(),
          dice -> new FramedInvoice(dice).drawn(),
          dice -> new StoreInvoice(dice).drawn(),
          dice -> new ShopInvoice(dice).drawn());

  private Invoice() {}
}
