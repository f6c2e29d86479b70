package io.dossier.bench.generator.invented;

import java.time.LocalDate;

/** Numbers and dates in words, as deeds and receipts have them. */
public final class Spelled {
  private static final String[] ID = {
    "nol",
    "satu",
    "dua",
    "tiga",
    "empat",
    "lima",
    "enam",
    "tujuh",
    "delapan",
    "sembilan",
    "sepuluh",
    "sebelas"
  };
  private static final String[] EN = {
    "zero",
    "one",
    "two",
    "three",
    "four",
    "five",
    "six",
    "seven",
    "eight",
    "nine",
    "ten",
    "eleven",
    "twelve",
    "thirteen",
    "fourteen",
    "fifteen",
    "sixteen",
    "seventeen",
    "eighteen",
    "nineteen"
  };
  private static final String[] TENS = {
    "", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"
  };

  private Spelled() {}

  /** From 0 to 999,999,999,999, in lower case. */
  public static String indonesian(long n) {
    if (n < 12) {
      return ID[(int) n];
    }
    if (n < 20) {
      return ID[(int) n - 10] + " belas";
    }
    if (n < 100) {
      return ID[(int) n / 10] + " puluh" + rest(n % 10);
    }
    if (n < 200) {
      return "seratus" + rest(n % 100);
    }
    if (n < 1000) {
      return ID[(int) n / 100] + " ratus" + rest(n % 100);
    }
    if (n < 2000) {
      return "seribu" + rest(n % 1000);
    }
    if (n < 1_000_000) {
      return indonesian(n / 1000) + " ribu" + rest(n % 1000);
    }
    if (n < 1_000_000_000) {
      return indonesian(n / 1_000_000) + " juta" + rest(n % 1_000_000);
    }
    return indonesian(n / 1_000_000_000) + " miliar" + rest(n % 1_000_000_000);
  }

  /** The day of a date, such as dua belas Maret tahun dua ribu sembilan. */
  public static String indonesian(LocalDate day) {
    return indonesian(day.getDayOfMonth())
        + " "
        + Month.ID.get(day.getMonthValue() - 1)
        + " tahun "
        + indonesian(day.getYear());
  }

  /** From 0 to 999,999,999, in lower case; grouped by thousands and millions. */
  public static String english(long n) {
    if (n < 20) {
      return EN[(int) n];
    }
    if (n < 100) {
      return TENS[(int) n / 10] + (n % 10 == 0 ? "" : "-" + EN[(int) n % 10]);
    }
    if (n < 1000) {
      return EN[(int) n / 100] + " hundred" + (n % 100 == 0 ? "" : " " + english(n % 100));
    }
    if (n < 1_000_000) {
      return english(n / 1000) + " thousand" + (n % 1000 == 0 ? "" : " " + english(n % 1000));
    }
    return english(n / 1_000_000)
        + " million"
        + (n % 1_000_000 == 0 ? "" : " " + english(n % 1_000_000));
  }

  /** The same grouped by lakh and crore. */
  public static String indian(long n) {
    if (n < 100_000) {
      return english(n);
    }
    if (n < 10_000_000) {
      return english(n / 100_000) + " lakh" + (n % 100_000 == 0 ? "" : " " + english(n % 100_000));
    }
    return indian(n / 10_000_000)
        + " crore"
        + (n % 10_000_000 == 0 ? "" : " " + indian(n % 10_000_000));
  }

  private static String rest(long n) {
    return n == 0 ? "" : " " + indonesian(n);
  }
}
