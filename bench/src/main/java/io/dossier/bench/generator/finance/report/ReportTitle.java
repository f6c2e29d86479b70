package io.dossier.bench.generator.finance.report;

import io.dossier.bench.generator.Dice;

/** The statements of a report, with the lists of words of their lines. */
enum ReportTitle {
  BALANCE,
  INCOME,
  CASH;

  String list() {
    return switch (this) {
      case BALANCE -> "report-assets";
      case INCOME -> "report-income";
      case CASH -> "report-cash";
    };
  }

  String indonesian(Dice dice) {
    return switch (this) {
      case BALANCE -> dice.pick("Neraca", "Laporan Posisi Keuangan", "Neraca Keuangan");
      case INCOME ->
          dice.pick(
              "Laporan Laba Rugi",
              "Laba Rugi",
              "Laporan Laba Rugi dan Penghasilan Komprehensif Lain");
      case CASH -> "Laporan Arus Kas";
    };
  }

  String english(Dice dice) {
    return switch (this) {
      case BALANCE -> dice.pick("Balance Sheet", "Statement of Financial Position");
      case INCOME ->
          dice.pick(
              "Income Statement",
              "Profit and Loss Statement",
              "Statement of Profit or Loss and Other Comprehensive Income",
              "Profit & Loss");
      case CASH -> dice.pick("Cash Flow Statement", "Statement of Cash Flows");
    };
  }
}
