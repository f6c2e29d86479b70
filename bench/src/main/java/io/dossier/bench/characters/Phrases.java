package io.dossier.bench.characters;

import java.text.DateFormatSymbols;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TimeZone;
import java.util.TreeSet;

/**
 * Names of countries, languages, currencies, times and days as the Unicode Common Locale Data
 * Repository has them, which comes with Java: some two thousand phrases of a language, with the
 * accents that it is written with.
 */
record Phrases(Locale locale, List<String> all) {
  static Phrases of(String language) {
    Locale locale = Locale.forLanguageTag(language);
    Set<String> phrases = new TreeSet<>();
    for (String country : Locale.getISOCountries()) {
      phrases.add(new Locale("", country).getDisplayCountry(locale));
    }
    for (String other : Locale.getISOLanguages()) {
      phrases.add(new Locale(other).getDisplayLanguage(locale));
    }
    for (Currency currency : Currency.getAvailableCurrencies()) {
      phrases.add(currency.getDisplayName(locale));
    }
    for (String zone : TimeZone.getAvailableIDs()) {
      phrases.add(TimeZone.getTimeZone(zone).getDisplayName(false, TimeZone.LONG, locale));
    }
    DateFormatSymbols dates = DateFormatSymbols.getInstance(locale);
    phrases.addAll(Arrays.asList(dates.getMonths()));
    phrases.addAll(Arrays.asList(dates.getShortMonths()));
    phrases.addAll(Arrays.asList(dates.getWeekdays()));
    phrases.remove("");
    return new Phrases(locale, new ArrayList<>(phrases));
  }
}
