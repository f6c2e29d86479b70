package io.dossier.bench.generator.finance.payslip;

import io.dossier.bench.generator.Kind;

/** Payslips in all layouts. */
public final class Payslips {
  public static final Kind KIND =
      Kind.of(
          "slip_gaji",
          SideBySideSlip::draw,
          SideBySideSlip::draw,
          SideBySideSlip::bilingual,
          ListedSlip::draw,
          ListedSlip::bilingual,
          SmallSlip::draw,
          TabularSlip::draw,
          TabularSlip::oneTable);

  private Payslips() {}
}
