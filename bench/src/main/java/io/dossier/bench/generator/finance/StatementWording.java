package io.dossier.bench.generator.finance;

import io.dossier.bench.generator.Dice;

/**
 * What banks of a country call the parts of a statement. Each is one of the usual phrases.
 *
 * @param until between the two days of a period
 * @param forward the balance carried to the next page
 * @param marks of movements out and in
 */
record StatementWording(
    String title,
    String number,
    String holder,
    String address,
    String branch,
    String code,
    String currency,
    String period,
    String until,
    String printed,
    String page,
    String opening,
    String closing,
    String totalDebit,
    String totalCredit,
    String forward,
    Head head,
    String[] marks) {

  /** Headings of the table's columns. */
  record Head(
      String date,
      String valueDate,
      String text,
      String reference,
      String debit,
      String credit,
      String amount,
      String mark,
      String balance) {}

  static StatementWording of(Dice dice, Country country) {
    return switch (country) {
      case INDONESIA -> indonesian(dice);
      case INDIA -> indian(dice);
      case ENGLISH -> english(dice);
      case MALAYSIA -> malay(dice);
      case GERMANY -> german(dice);
    };
  }

  private static StatementWording indonesian(Dice dice) {
    return new StatementWording(
        dice.pick(
            "REKENING KORAN",
            "Rekening Koran",
            "LAPORAN REKENING",
            "REKENING TAHAPAN",
            "MUTASI REKENING",
            "Laporan Transaksi",
            "e-Statement",
            "LAPORAN TRANSAKSI FINANSIAL"),
        dice.pick("No. Rekening", "NO. REKENING", "Nomor Rekening", "No Rekening", "No. Rek"),
        dice.pick("Nama", "Nama Nasabah", "Nama Rekening", "Nama Pemilik", "NAMA"),
        "Alamat",
        dice.pick("Cabang", "Kantor Cabang", "Unit Kerja", "CABANG"),
        "",
        dice.pick("Mata Uang", "MATA UANG", "Valuta"),
        dice.pick("Periode", "PERIODE", "Periode Transaksi", "Periode Laporan", "Periode Mutasi"),
        dice.pick(" - ", " s/d ", " s.d. ", " sampai dengan ", " to "),
        dice.pick("Tanggal Cetak", "Dicetak pada", "Tanggal Laporan"),
        dice.pick("Halaman", "HALAMAN", "Hal."),
        dice.pick("Saldo Awal", "SALDO AWAL", "Saldo Awal Bulan"),
        dice.pick("Saldo Akhir", "SALDO AKHIR", "Saldo Akhir Bulan"),
        dice.pick("Total Debet", "Mutasi Debet", "Total Mutasi Debet", "Mutasi DB", "Dana Keluar"),
        dice.pick(
            "Total Kredit", "Mutasi Kredit", "Total Mutasi Kredit", "Mutasi CR", "Dana Masuk"),
        dice.pick("Saldo Pindahan", "Saldo dipindahkan"),
        new Head(
            dice.pick("Tanggal", "TANGGAL", "Tgl", "Tanggal Transaksi", "Tgl. Trans"),
            dice.pick("Valuta", "Tgl Valuta"),
            dice.pick(
                "Keterangan", "KETERANGAN", "Uraian", "Uraian Transaksi", "Rincian Transaksi"),
            dice.pick("No. Ref", "Teller", "CBG", "Kode"),
            dice.pick("Debet", "DEBET", "Debit", "Keluar"),
            dice.pick("Kredit", "KREDIT", "Masuk"),
            dice.pick("Mutasi", "MUTASI", "Nominal", "Jumlah", "Nominal (IDR)"),
            dice.pick("D/K", "DB/CR", "D/C", "DK"),
            dice.pick("Saldo", "SALDO", "Saldo (IDR)")),
        dice.pick(new String[] {"D", "K"}, new String[] {"DB", "CR"}, new String[] {"D", "C"}));
  }

  private static StatementWording indian(Dice dice) {
    return new StatementWording(
        dice.pick(
            "Statement of Account",
            "STATEMENT OF ACCOUNT",
            "Account Statement",
            "BANK STATEMENT",
            "Detailed Statement"),
        dice.pick("Account No", "Account Number", "A/C No", "Account No."),
        dice.pick("Account Name", "Name", "Customer Name", "Account Holder"),
        "Address",
        dice.pick("Branch", "Branch Name", "Account Branch"),
        dice.pick("IFSC", "IFSC Code", "RTGS/NEFT IFSC"),
        "Currency",
        dice.pick("Statement Period", "Period", "Statement From", "For the period"),
        dice.pick(" to ", " - ", " To ", " To: "),
        dice.pick("Statement Date", "Generated On", "Print Date"),
        dice.pick("Page No", "Page"),
        dice.pick("Opening Balance", "B/F", "Balance B/F", "Brought Forward"),
        dice.pick("Closing Balance", "Closing Bal", "Balance C/F"),
        dice.pick("Total Debit", "Total Withdrawals", "Debits"),
        dice.pick("Total Credit", "Total Deposits", "Credits"),
        dice.pick("Carried Forward", "Page Total"),
        new Head(
            dice.pick("Date", "Txn Date", "Transaction Date", "Tran Date"),
            dice.pick("Value Date", "Value Dt"),
            dice.pick("Particulars", "Narration", "Description", "Transaction Details", "Remarks"),
            dice.pick("Chq./Ref.No.", "Cheque No", "Ref No./Cheque No.", "Chq No"),
            dice.pick("Debit", "Withdrawal", "Withdrawal Amt.", "Withdrawals", "Dr"),
            dice.pick("Credit", "Deposit", "Deposit Amt.", "Deposits", "Cr"),
            dice.pick("Amount", "Amount (INR)", "Transaction Amount"),
            dice.pick("Dr/Cr", "DR/CR", "Type", "CR/DR"),
            dice.pick("Balance", "Closing Balance", "Balance (INR)", "Running Balance")),
        dice.pick(
            new String[] {"DR", "CR"}, new String[] {"Dr", "Cr"}, new String[] {"Dr.", "Cr."}));
  }

  private static StatementWording english(Dice dice) {
    return new StatementWording(
        dice.pick(
            "Account Statement",
            "Your current account statement",
            "BANK STATEMENT",
            "Statement of Account",
            "Checking Account Statement"),
        dice.pick("Account number", "Account Number", "Account no."),
        dice.pick("Account name", "Account holder", "Name", "Account Name"),
        "Address",
        "Branch",
        dice.pick("Sort code", "Sort Code"),
        "Currency",
        dice.pick("Statement period", "Period", "Statement Period", "For the period"),
        dice.pick(" to ", " - ", " through ", " – "),
        dice.pick("Statement date", "Date printed", "Issued on"),
        "Page",
        dice.pick(
            "Opening balance", "Previous balance", "Balance brought forward", "Beginning balance"),
        dice.pick("Closing balance", "Ending balance", "Balance carried forward", "New balance"),
        dice.pick("Money out", "Total paid out", "Total withdrawals", "Payments out"),
        dice.pick("Money in", "Total paid in", "Total deposits", "Payments in"),
        "Balance carried forward",
        new Head(
            dice.pick("Date", "Posting Date", "Date"),
            "Value date",
            dice.pick("Description", "Details", "Transaction", "Transaction details"),
            dice.pick("Reference", "Ref"),
            dice.pick("Paid out", "Money out", "Withdrawals", "Debit", "Debits"),
            dice.pick("Paid in", "Money in", "Deposits", "Credit", "Credits"),
            dice.pick("Amount", "Amount (GBP)", "Amount"),
            dice.pick("Dr/Cr", "Type"),
            dice.pick("Balance", "Balance (£)", "Running balance")),
        new String[] {"DR", "CR"});
  }

  private static StatementWording malay(Dice dice) {
    return new StatementWording(
        dice.pick("PENYATA AKAUN", "Penyata Akaun / Statement of Account", "ACCOUNT STATEMENT"),
        dice.pick("Nombor Akaun", "No. Akaun", "Account No. / No. Akaun"),
        dice.pick("Nama", "Name / Nama", "Nama Pelanggan"),
        "Alamat",
        dice.pick("Cawangan", "Branch / Cawangan"),
        "",
        "Mata Wang",
        dice.pick("Tempoh Penyata", "Tempoh", "Statement Period"),
        dice.pick(" - ", " hingga ", " to "),
        dice.pick("Tarikh Penyata", "Statement Date"),
        dice.pick("Muka", "Page"),
        dice.pick("Baki Awal", "BEGINNING BALANCE", "Baki Permulaan", "Opening Balance"),
        dice.pick("Baki Akhir", "ENDING BALANCE", "Baki Penutup", "Closing Balance"),
        dice.pick("Jumlah Debit", "TOTAL DEBIT", "Total Debit"),
        dice.pick("Jumlah Kredit", "TOTAL CREDIT", "Total Credit"),
        "Baki dibawa ke hadapan",
        new Head(
            dice.pick("Tarikh", "TARIKH", "Date / Tarikh"),
            "Tarikh Nilai",
            dice.pick("Butiran", "BUTIR URUSNIAGA", "Keterangan", "Description / Keterangan"),
            dice.pick("No. Rujukan", "Rujukan"),
            dice.pick("Debit", "Pengeluaran"),
            dice.pick("Kredit", "Deposit"),
            dice.pick("Jumlah", "JUMLAH URUSNIAGA", "Amaun (RM)"),
            "D/K",
            dice.pick("Baki", "BAKI PENYATA", "Baki (RM)")),
        new String[] {"DR", "CR"});
  }

  private static StatementWording german(Dice dice) {
    return new StatementWording(
        dice.pick("Kontoauszug", "KONTOAUSZUG", "Kontoauszug Nr. " + dice.between(1, 12)),
        dice.pick("IBAN", "IBAN", "Konto-Nr.", "Kontonummer"),
        dice.pick("Kontoinhaber", "Kontoinhaberin", "Name"),
        "Anschrift",
        "Filiale",
        "BIC",
        "Währung",
        dice.pick("Zeitraum", "Auszugszeitraum", "Zeitraum vom"),
        dice.pick(" bis ", " - ", " – "),
        dice.pick("Erstellt am", "Auszugsdatum"),
        dice.pick("Seite", "Blatt"),
        dice.pick("Alter Kontostand", "Anfangssaldo", "Alter Saldo"),
        dice.pick("Neuer Kontostand", "Endsaldo", "Neuer Saldo"),
        dice.pick("Summe Soll", "Ausgänge", "Summe Belastungen"),
        dice.pick("Summe Haben", "Eingänge", "Summe Gutschriften"),
        "Übertrag",
        new Head(
            dice.pick("Datum", "Buchungstag", "Bu.-Tag", "Buchung"),
            dice.pick("Wert", "Valuta"),
            dice.pick("Verwendungszweck", "Vorgang", "Buchungstext", "Erläuterung"),
            dice.pick("Beleg", "PN-Nr."),
            dice.pick("Soll", "Lastschrift", "Belastung", "Ausgang"),
            dice.pick("Haben", "Gutschrift", "Eingang"),
            dice.pick("Betrag", "Umsatz", "Betrag EUR", "Betrag in EUR"),
            "S/H",
            dice.pick("Saldo", "Kontostand", "Saldo EUR")),
        new String[] {"S", "H"});
  }
}
