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
          dice -> new RatedInvoice(dice).drawn(),
          dice -> new RatedInvoice(dice).drawn(),
          dice -> new FramedInvoice(dice, Deal.any(dice)).drawn(),
          dice -> new FramedInvoice(dice, Deal.any(dice)).drawn(),
          dice -> new StoreInvoice(dice, Deal.any(dice)).drawn(),
          dice -> new ShopInvoice(dice, Deal.any(dice)).drawn(),
          dice -> new LedgerInvoice(dice, Deal.any(dice)).drawn(),
          dice -> new ReceiverInvoice(dice, Deal.any(dice)).drawn(),
          dice -> new VehicleInvoice(dice, Deal.any(dice)).drawn(),
          dice -> new MarketplaceInvoice(dice, Deal.any(dice)).drawn(),
          dice -> new ProformaLetter(dice, Deal.any(dice)).drawn());

  /** A dealer's invoice of this deal. */
  static Kind of(Deal deal) {
    return Kind.of(
        "invoice",
        dice -> new FramedInvoice(dice, deal).drawn(),
        dice -> new FramedInvoice(dice, deal).drawn(),
        dice -> new StoreInvoice(dice, deal).drawn(),
        dice -> new ShopInvoice(dice, deal).drawn(),
        dice -> new LedgerInvoice(dice, deal).drawn(),
        dice -> new ReceiverInvoice(dice, deal).drawn(),
        dice -> new MarketplaceInvoice(dice, deal).drawn());
  }

  private Invoice() {}
}
