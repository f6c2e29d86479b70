package io.dossier.bench.generator.finance.payslip;

import io.dossier.bench.generator.Dice;
import io.dossier.bench.generator.invented.DateStyle;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;

/** What a slip calls things. */
record SlipWording(
    String title,
    String employer,
    String employee,
    String number,
    String position,
    String department,
    String period,
    String payday,
    String earnings,
    String deductions,
    String benefits,
    String gross,
    String deducted,
    String net,
    String words) {

  static SlipWording of(Dice dice, Tongue tongue) {
    boolean capitals = dice.chance(0.5);
    SlipWording words =
        new SlipWording(
            tongue.of(
                dice.pick("Slip Gaji", "Slip Gaji", "Slip Gaji Karyawan", "Rincian Gaji"),
                dice.pick("Payslip", "Pay Slip", "Salary Slip")),
            tongue.of(dice.pick("Perusahaan", "Nama Perusahaan"), dice.pick("Company", "Employer")),
            tongue.of(
                dice.pick("Nama", "Nama Karyawan", "Nama Pegawai", "Karyawan"),
                dice.pick("Name", "Employee Name", "Employee")),
            tongue.of(
                dice.pick("NIK", "NIP", "No. Karyawan", "ID Karyawan", "No. Induk"),
                dice.pick("Employee ID", "Employee No", "Emp. No.", "Staff No")),
            tongue.of("Jabatan", dice.pick("Position", "Designation", "Job Title")),
            tongue.of(dice.pick("Departemen", "Bagian", "Divisi", "Unit Kerja"), "Department"),
            tongue.of(
                dice.pick("Periode", "Bulan", "Periode Gaji", "Gaji Bulan", "Masa"),
                dice.pick("Period", "Pay Period", "Month", "Salary Month")),
            tongue.of(
                dice.pick("Tanggal Bayar", "Tanggal Pembayaran", "Tgl. Gajian"),
                dice.pick("Pay Date", "Payment Date")),
            tongue.of(
                dice.pick("Penghasilan", "Pendapatan", "Penerimaan", "Gaji & Tunjangan"),
                dice.pick("Earnings", "Income", "Payments")),
            tongue.of(
                dice.pick("Potongan", "Potongan", "Pemotongan", "Potongan-potongan"), "Deductions"),
            tongue.of(
                dice.pick("Kontribusi Perusahaan", "Tunjangan Perusahaan", "Benefit Perusahaan"),
                dice.pick("Employer Contributions", "Benefits")),
            tongue.of(
                dice.pick(
                    "Total Penghasilan",
                    "Total Pendapatan",
                    "Total Penerimaan",
                    "Jumlah Penghasilan",
                    "Jumlah Penerimaan",
                    "Penghasilan Bruto",
                    "Gaji Kotor",
                    "Jumlah Pendapatan",
                    "Total (A)"),
                dice.pick("Total Earnings", "Gross Pay", "Gross Salary", "Gross Income")),
            tongue.of(
                dice.pick("Total Potongan", "Jumlah Potongan", "Total Potongan", "Total (B)"),
                dice.pick("Total Deductions", "Total Deduction")),
            tongue.of(
                dice.pick(
                    "Gaji Bersih",
                    "Penerimaan Bersih",
                    "Take Home Pay",
                    "Gaji Diterima",
                    "Total Diterima",
                    "Jumlah Diterima",
                    "Penghasilan Bersih",
                    "Gaji Bersih Diterima",
                    "THP"),
                dice.pick("Net Pay", "Take Home Pay", "Net Salary", "Net Income")),
            tongue.of("Terbilang", "In Words"));
    return capitals ? words.inCapitals() : words;
  }

  /** The same with headings and sums in capitals. */
  private SlipWording inCapitals() {
    return new SlipWording(
        title.toUpperCase(Locale.ROOT),
        employer,
        employee,
        number,
        position,
        department,
        period,
        payday,
        earnings.toUpperCase(Locale.ROOT),
        deductions.toUpperCase(Locale.ROOT),
        benefits.toUpperCase(Locale.ROOT),
        gross.toUpperCase(Locale.ROOT),
        deducted.toUpperCase(Locale.ROOT),
        net.toUpperCase(Locale.ROOT),
        words);
  }

  /** A month, or the days from one cut-off to the next. */
  static String period(Dice dice, Tongue tongue, YearMonth month) {
    String language = tongue == Tongue.ENGLISH ? "en" : "id";
    LocalDate first = month.atDay(1);
    LocalDate last = month.atEndOfMonth();
    if (dice.chance(0.25)) {
      int cut = dice.pick(15, 20, 21, 25);
      first = month.minusMonths(1).atDay(cut + 1);
      last = month.atDay(cut);
    }
    DateStyle days =
        DateStyle.of(
            dice.pick("dd/mm/yyyy", "dd-mm-yyyy", "dd mmm yyyy", "d mmmm yyyy", "dd.mm.yyyy"),
            language);
    return switch (dice.below(8)) {
      case 0, 1, 2 -> DateStyle.of("mmmm yyyy", language).print(last);
      case 3 -> DateStyle.of("mmmm yyyy", language).print(last).toUpperCase(Locale.ROOT);
      case 4 -> DateStyle.of(dice.pick("mmm yyyy", "mm/yyyy", "mmm-yy"), language).print(last);
      case 5 -> days.print(first) + " - " + days.print(last);
      case 6 -> days.print(first) + (language.equals("en") ? " to " : " s/d ") + days.print(last);
      default ->
          DateStyle.of("dd", language).print(month.atDay(1))
              + " - "
              + DateStyle.of("dd mmmm yyyy", language).print(month.atEndOfMonth());
    };
  }
}
