package io.dossier.bench.generator.invented;

import static io.dossier.bench.generator.invented.Words.any;

import io.dossier.bench.generator.Dice;
import java.util.Locale;

/** Peoples and how their names are made. */
public enum People {
  JAVANESE {
    @Override
    Name name(Dice dice, boolean female) {
      String first = any(dice, female ? "indonesian-female" : "indonesian-male");
      double length = dice.between(0.0, 1.0);
      String second = any(dice, female ? "indonesian-second-female" : "indonesian-second");
      if (length < 0.1) {
        return new Name(dice.chance(0.5) ? first : second, "");
      }
      if (length < 0.7) {
        return new Name(first + " " + second, "");
      }
      return new Name(
          first + " " + any(dice, female ? "indonesian-female" : "indonesian-male") + " " + second,
          "");
    }
  },
  SUNDANESE {
    @Override
    Name name(Dice dice, boolean female) {
      String first =
          female
              ? dice.pick("Euis", "Neng", "Iis", "Imas", "Cucu", "Teti", "Elis", "Nenden", "Rina")
              : dice.pick("Asep", "Ujang", "Dadang", "Cecep", "Dede", "Encep", "Yayan", "Deden");
      return new Name(
          first + " " + any(dice, female ? "indonesian-second-female" : "indonesian-second"), "");
    }
  },
  BATAK {
    @Override
    Name name(Dice dice, boolean female) {
      return new Name(
          dice.chance(0.3)
              ? any(dice, female ? "indonesian-female" : "indonesian-male")
              : several(dice, female ? "christian-female" : "christian-male", 0.4),
          any(dice, "batak-clan"));
    }
  },
  BALINESE {
    @Override
    Name name(Dice dice, boolean female) {
      String order = dice.pick("Wayan", "Made", "Nyoman", "Ketut", "Putu", "Kadek", "Komang");
      String noble =
          female
              ? dice.pick("Ni ", "Ni ", "Ni ", "Ida Ayu ", "Ni Luh ")
              : dice.pick("I ", "I ", "I ", "I Gusti ", "Ida Bagus ", "I Gede ");
      return new Name(
          noble
              + order
              + " "
              + any(dice, female ? "indonesian-second-female" : "indonesian-second"),
          "");
    }
  },
  CHINESE_INDONESIAN {
    @Override
    Name name(Dice dice, boolean female) {
      return new Name(
          several(dice, female ? "chinese-given-female" : "chinese-given-male", 0.2),
          any(dice, "chinese-surname"));
    }
  },
  MUSLIM_INDONESIAN {
    @Override
    Name name(Dice dice, boolean female) {
      String first =
          female
              ? dice.pick("Siti", "Nur", "Nurul", "Aisyah", "Fatimah", "Umi", "Hj. Siti")
              : dice.pick("Muhammad", "Ahmad", "Mohamad", "M.", "Moh.", "Abdul", "H. Abdul", "Muh");
      return new Name(
          first
              + " "
              + any(dice, female ? "indonesian-female" : "indonesian-male")
              + (dice.chance(0.5)
                  ? " " + any(dice, female ? "indonesian-second-female" : "indonesian-second")
                  : ""),
          "");
    }
  },
  NORTH_INDIAN {
    @Override
    Name name(Dice dice, boolean female) {
      String middle = dice.chance(0.25) ? dice.pick(female ? FEMALE_MIDDLE : MALE_MIDDLE) : "";
      return new Name(
          any(dice, female ? "indian-female-north" : "indian-male-north") + middle,
          any(dice, "indian-surname-north"));
    }
  },
  WEST_INDIAN {
    @Override
    Name name(Dice dice, boolean female) {
      String middle = dice.chance(0.6) ? " " + any(dice, "indian-male-north") : "";
      return new Name(
          any(dice, female ? "indian-female-north" : "indian-male-north") + middle,
          any(dice, "indian-surname-west"));
    }
  },
  SOUTH_INDIAN {
    @Override
    Name name(Dice dice, boolean female) {
      String given = any(dice, female ? "indian-female-south" : "indian-male-south");
      double custom = dice.between(0.0, 1.0);
      if (custom < 0.35) {
        return new Name(given, dice.letters(1));
      }
      if (custom < 0.5) {
        return new Name(dice.letters(1) + " " + given, "");
      }
      return new Name(given, any(dice, "indian-surname-south"));
    }
  },
  EAST_INDIAN {
    @Override
    Name name(Dice dice, boolean female) {
      String middle = !female && dice.chance(0.2) ? dice.pick(" Kumar", " Chandra", " Nath") : "";
      return new Name(
          any(dice, female ? "indian-female-east" : "indian-male-east") + middle,
          any(dice, "indian-surname-east"));
    }
  },
  MUSLIM_INDIAN {
    @Override
    Name name(Dice dice, boolean female) {
      return new Name(
          any(dice, female ? "muslim-female" : "muslim-male"), any(dice, "muslim-surname"));
    }
  },
  PUNJABI {
    @Override
    Name name(Dice dice, boolean female) {
      return new Name(
          any(dice, "punjabi-given") + (female ? " Kaur" : " Singh"),
          dice.chance(0.5) ? any(dice, "punjabi-clan") : "");
    }
  },
  MALAY {
    @Override
    Name name(Dice dice, boolean female) {
      return new Name(
          any(dice, female ? "malay-female" : "malay-male")
              + (female ? dice.pick(" binti ", " Binti ", " bt. ") : dice.pick(" bin ", " Bin "))
              + any(dice, "malay-male"),
          "");
    }
  },
  ENGLISH {
    @Override
    Name name(Dice dice, boolean female) {
      return new Name(
          several(dice, female ? "english-female" : "english-male", 0.35),
          any(dice, "english-surname"));
    }
  },
  GERMAN {
    @Override
    Name name(Dice dice, boolean female) {
      return new Name(
          several(dice, female ? "german-female" : "german-male", 0.25),
          any(dice, "german-surname")
              + (dice.chance(0.05) ? "-" + any(dice, "german-surname") : ""));
    }
  },
  FRENCH {
    @Override
    Name name(Dice dice, boolean female) {
      return new Name(
          several(dice, female ? "french-female" : "french-male", 0.3),
          any(dice, "french-surname"));
    }
  };

  private record Name(String given, String surname) {}

  private static final String[] FEMALE_MIDDLE = {" Devi", " Kumari", " Rani", " Bai"};
  private static final String[] MALE_MIDDLE = {
    " Kumar", " Prasad", " Chand", " Lal", " Nath", " Singh"
  };

  abstract Name name(Dice dice, boolean female);

  /** Somebody of this people, born in the years from first to last. */
  public Person person(Dice dice, boolean female, int first, int last) {
    Name name = name(dice, female);
    return new Person(name.given, name.surname, female, dice.day(first, last), this);
  }

  /** A grown-up of this people. */
  public Person person(Dice dice) {
    return person(dice, dice.chance(0.5), 1950, 2004);
  }

  public static People anyIndonesian(Dice dice) {
    return dice.pick(
        JAVANESE,
        JAVANESE,
        JAVANESE,
        JAVANESE,
        MUSLIM_INDONESIAN,
        MUSLIM_INDONESIAN,
        SUNDANESE,
        BATAK,
        BALINESE,
        CHINESE_INDONESIAN);
  }

  public static People anyIndian(Dice dice) {
    return dice.pick(
        NORTH_INDIAN,
        NORTH_INDIAN,
        WEST_INDIAN,
        SOUTH_INDIAN,
        SOUTH_INDIAN,
        EAST_INDIAN,
        MUSLIM_INDIAN,
        PUNJABI);
  }

  public static Person indonesian(Dice dice) {
    return anyIndonesian(dice).person(dice);
  }

  public static Person indian(Dice dice) {
    return anyIndian(dice).person(dice);
  }

  /** Whose family a person's father is of: the same people and surname, 20 to 45 years older. */
  public static Person fatherOf(Dice dice, Person child) {
    return elder(dice, child, false);
  }

  public static Person motherOf(Dice dice, Person child) {
    return elder(dice, child, true);
  }

  /** A name with degrees or a pilgrim's title, as Indonesians write them. */
  public static String titled(Dice dice, Person person) {
    String before =
        dice.pick("", "", "Drs. ", "Dr. ", "dr. ", "Ir. ", "Hj. ", "H. ", "Prof. Dr. ", "Dra. ");
    String after =
        dice.pick(
            "",
            ", S.E.",
            ", S.H.",
            ", S.Pd.",
            ", S.Kom.",
            ", S.T.",
            ", M.Si.",
            ", S.H., M.Kn.",
            ", S.Sos., M.AP.",
            ", M.M.",
            ", S.Ag.",
            ", SE",
            ", ST., MT.");
    return before + person.name() + after;
  }

  /** Capitals, or as it stands. */
  public static String cased(Dice dice, String text) {
    return dice.chance(0.5) ? text.toUpperCase(Locale.ROOT) : text;
  }

  private static Person elder(Dice dice, Person child, boolean female) {
    int year = child.birth().getYear() - dice.between(20, 42);
    Person elder = child.people().person(dice, female, year, year);
    boolean shared = !child.surname().isEmpty() && !elder.surname().isEmpty() && !female;
    return shared
        ? new Person(elder.given(), child.surname(), female, elder.birth(), elder.people())
        : elder;
  }

  private static String several(Dice dice, String list, double second) {
    String first = any(dice, list);
    String other = any(dice, list);
    return dice.chance(second) && !first.equals(other) ? first + " " + other : first;
  }
}
