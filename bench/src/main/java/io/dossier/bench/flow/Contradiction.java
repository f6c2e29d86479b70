package io.dossier.bench.flow;

import java.util.List;

/** What one of an application's papers may tell otherwise than the rest, and on which papers. */
enum Contradiction {
  CUSTOMER(List.of("customer_name"), Paper.values()),
  HOME(List.of("customer_address"), Paper.INVOICE, Paper.ORDER, Paper.ADDRESS),
  BIRTH(List.of("date_of_birth"), Paper.IDENTITY, Paper.ADDRESS),
  DEALER(List.of("dealer_name", "dealer_address"), Paper.INVOICE, Paper.ORDER),
  PRODUCT(List.of("product"), Paper.INVOICE, Paper.ORDER),
  SERIAL(List.of("imei_or_serial"), Paper.INVOICE, Paper.ORDER),
  AMOUNT(List.of("amount"), Paper.INVOICE, Paper.ORDER);

  private final List<String> fields;
  private final List<Paper> papers;

  Contradiction(List<String> fields, Paper... papers) {
    this.fields = fields;
    this.papers = List.of(papers);
  }

  /** The cross-checks that should see it, by their fields' names. */
  List<String> fields() {
    return fields;
  }

  List<Paper> papers() {
    return papers;
  }
}
