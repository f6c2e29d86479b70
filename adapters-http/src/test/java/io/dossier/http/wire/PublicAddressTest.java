package io.dossier.http.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micronaut.http.HttpRequest;
import org.junit.jupiter.api.Test;

class PublicAddressTest {
  private static PublicAddress configured(String text) {
    return new PublicAddress(text, request -> "http://127.0.0.1:8080");
  }

  @Test
  void isTheConfiguredOneOrElseThatOfTheRequest() {
    HttpRequest<?> request = HttpRequest.GET("/");
    assertThat(configured("").of(request)).isEqualTo("http://127.0.0.1:8080");
    assertThat(configured("").configured()).isEmpty();
    assertThat(configured("https://a.example/").of(request)).isEqualTo("https://a.example");
    assertThat(configured("https://a.example/dossier/").of(request))
        .isEqualTo("https://a.example/dossier");
  }

  @Test
  void refusesWhatIsNoAddress() {
    for (String text : new String[] {"a.example", "ftp://a", "https://", "https://a?b=c"}) {
      assertThatThrownBy(() -> configured(text))
          .as(text)
          .isInstanceOf(IllegalArgumentException.class);
    }
  }
}
