package io.dossier.app.evaluate;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

@JsonInclude(JsonInclude.Include.NON_NULL)
record WrongJson(
    String file,
    String type,
    String field,
    String kind,
    @Nullable String expected,
    @Nullable String given,
    @Nullable Double confidence) {
  static WrongJson of(WrongValues.Wrong wrong) {
    return new WrongJson(
        wrong.file(),
        wrong.type(),
        wrong.miss().field(),
        wrong.miss().kind().code(),
        wrong.miss().expected().map(ValueText::of).orElse(null),
        wrong.miss().given().map(ValueText::of).orElse(null),
        wrong.miss().confidence().isPresent()
            ? Rounding.of(wrong.miss().confidence().getAsDouble())
            : null);
  }
}
