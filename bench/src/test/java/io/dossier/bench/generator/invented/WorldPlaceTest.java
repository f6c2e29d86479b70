package io.dossier.bench.generator.invented;

import static org.assertj.core.api.Assertions.assertThat;

import io.dossier.bench.generator.Dice;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class WorldPlaceTest {
  @Test
  void britishPostcodesAreOfTheStandardsForm() {
    Dice dice = new Dice(4);
    List<String> postcodes =
        Stream.generate(() -> WorldPlace.any(dice))
            .limit(500)
            .filter(place -> place.country().equals("GBR"))
            .map(WorldPlace::postcode)
            .toList();
    assertThat(postcodes)
        .hasSizeGreaterThan(50)
        .allMatch(code -> code.matches("[A-Z]{1,2}\\d{1,2} \\d[ABD-HJLNP-UW-Z]{2}"));
  }
}
