package io.dossier.bench.generator.finance;

import io.dossier.bench.generator.Kind;
import io.dossier.bench.generator.finance.faktur.TaxInvoices;
import io.dossier.bench.generator.finance.payslip.Payslips;
import io.dossier.bench.generator.finance.report.FinancialReport;
import java.util.List;

/** Papers of money: of banks, of pay, of taxes. */
public final class FinanceKinds {
  public static final List<Kind> ALL =
      List.of(BankStatement.KIND, Payslips.KIND, TaxInvoices.KIND, FinancialReport.KIND);

  private FinanceKinds() {}
}
