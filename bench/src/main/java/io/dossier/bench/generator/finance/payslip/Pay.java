package io.dossier.bench.generator.finance.payslip;

import io.dossier.bench.generator.Dice;
import io.dossier.bench.generator.invented.Companies;
import io.dossier.bench.generator.invented.IndonesianPlace;
import io.dossier.bench.generator.invented.Numbers;
import io.dossier.bench.generator.invented.People;
import io.dossier.bench.generator.invented.Words;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A month's pay of somebody.
 *
 * @param benefits what the employer pays to insurances on top, neither paid out nor deducted
 */
record Pay(
    String employer,
    String address,
    String phone,
    String employee,
    String number,
    String position,
    String department,
    YearMonth month,
    List<PayItem> earnings,
    List<PayItem> deductions,
    List<PayItem> benefits) {
  Pay {
    earnings = List.copyOf(earnings);
    deductions = List.copyOf(deductions);
    benefits = List.copyOf(benefits);
  }

  static Pay any(Dice dice, Tongue tongue) {
    long basic = dice.between(18, 240) * 100_000L + (dice.chance(0.4) ? dice.below(100_000) : 0);
    List<PayItem> earnings = new ArrayList<>();
    earnings.add(new PayItem(tongue.of(basicId(dice), basicEn(dice)), basic));
    earnings.addAll(PayItem.some(dice, "pay-earnings", dice.between(1, 7), tongue, basic));
    List<PayItem> deductions =
        new ArrayList<>(
            PayItem.some(dice, "pay-deductions", dice.between(1, 6), tongue, basic / 2));
    if (dice.chance(0.15)) {
      int at = dice.below(deductions.size());
      deductions.set(at, new PayItem(deductions.get(at).text(), 0));
    }
    String employer = Companies.indonesian(dice);
    String employee = People.indonesian(dice).name();
    Locale root = Locale.ROOT;
    return new Pay(
        dice.chance(0.4) ? employer.toUpperCase(root) : employer,
        IndonesianPlace.any(dice).line(dice),
        Numbers.phoneId(dice),
        dice.chance(0.4) ? employee.toUpperCase(root) : employee,
        dice.pick(
            dice.digits(6),
            dice.shaped("??-####"),
            dice.shaped("20######"),
            dice.digits(4),
            dice.shaped("K.####.##"),
            Numbers.nip(dice)),
        word(dice, "positions", tongue),
        word(dice, "departments", tongue),
        YearMonth.of(dice.between(2015, 2025), dice.between(1, 12)),
        earnings,
        deductions,
        PayItem.some(dice, "pay-benefits", dice.between(2, 4), tongue, basic));
  }

  private static String basicId(Dice dice) {
    return dice.pick("Gaji Pokok", "Gaji Pokok", "Gaji Dasar", "Upah Pokok");
  }

  private static String basicEn(Dice dice) {
    return dice.pick("Basic Salary", "Basic Salary", "Basic Pay");
  }

  private static String word(Dice dice, String list, Tongue tongue) {
    String[] parts = Words.parts(dice, list);
    return parts[tongue == Tongue.ENGLISH ? 1 : 0];
  }

  long gross() {
    return PayItem.sum(earnings);
  }

  long deducted() {
    return PayItem.sum(deductions);
  }

  long net() {
    return gross() - deducted();
  }
}
