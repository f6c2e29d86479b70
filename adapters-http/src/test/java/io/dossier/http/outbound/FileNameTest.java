package io.dossier.http.outbound;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileNameTest {
  private static final URI PATH = URI.create("https://files.example/a/of-path.pdf?x=/y.png");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "attachment; filename=\"invoice.pdf\" | invoice.pdf",
        "attachment; filename=invoice.pdf | invoice.pdf",
        "inline; FileName=\"in voice.pdf\" | in voice.pdf",
        "attachment; filename*=UTF-8''na%C3%AFve%20plan.pdf | naïve plan.pdf",
        "attachment; filename=\"a;b.pdf\" | a;b.pdf",
        "attachment; filename=\"say \\\"hi\\\".pdf\" | say \"hi\".pdf",
        "attachment; filename=\"plain.pdf\"; filename*=UTF-8''bett%C3%A9r+1.pdf | bettér+1.pdf",
        "attachment; filename=\"plain.pdf\"; filename*=UTF-8''%zz | plain.pdf",
        "attachment; filename*=KOI8-R''%41.pdf; filename=plain.pdf | plain.pdf",
        "attachment; filename==?UTF-8?B?x?= | =?UTF-8?B?x?=",
        "attachment; filename=\"../../etc/passwd\" | passwd",
        "attachment; filename=\"C:\\\\dir\\\\invoice.pdf\" | invoice.pdf",
        "attachment; filename*=UTF-8''..%2F..%2Fshadow | shadow",
        "attachment; filename*=UTF-8''a%0D%0Ab%00%E2%80%AE.pdf | ab.pdf",
        "attachment; filename=\"..\" | of-path.pdf",
        "attachment; filename=\"\" | of-path.pdf",
        "attachment | of-path.pdf",
        "; = ;; filename | of-path.pdf",
        "attachment; filename*=UTF-8''%zz | of-path.pdf"
      })
  void isThatOfTheAnswerMadePlain(String disposition, String name) {
    assertThat(FileName.of(Optional.of(disposition), PATH)).contains(name);
  }

  @ParameterizedTest
  @CsvSource({
    "https://files.example/a/b%20c.pdf, b c.pdf",
    "https://files.example/a/%2e%2e%2fd.pdf, d.pdf",
    "https://files.example/a/,",
    "https://files.example,",
    "https://files.example/..%2f.., "
  })
  void isThatOfThePathOtherwise(URI address, String name) {
    assertThat(FileName.of(Optional.empty(), address)).isEqualTo(Optional.ofNullable(name));
  }

  @Test
  void has255CharactersAtMost() {
    String name = "x".repeat(254) + "\uD83D\uDE00.pdf";
    assertThat(FileName.of(Optional.of("attachment; filename=\"" + name + "\""), PATH))
        .contains("x".repeat(254));
  }
}
