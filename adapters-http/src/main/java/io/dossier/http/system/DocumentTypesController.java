package io.dossier.http.system;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.dossier.core.extraction.DocumentType;
import io.dossier.core.extraction.FieldDefinition;
import io.dossier.http.error.AnswersProblems;
import io.dossier.http.wire.ListEnvelope;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** The types of documents, each with its fields. */
@Controller("/api/document-types")
@Secured(SecurityRule.IS_AUTHENTICATED)
@AnswersProblems
@Tag(name = "Documents")
final class DocumentTypesController {
  @Serdeable
  record TypeJson(String type, List<FieldJson> fields) {}

  @Serdeable
  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  record FieldJson(
      String name, String type, boolean required, List<String> values, List<FieldJson> items) {
    static FieldJson of(FieldDefinition definition) {
      return new FieldJson(
          definition.name(),
          definition.kind().name().toLowerCase(Locale.ROOT),
          definition.required(),
          definition.values(),
          definition.items().stream().map(FieldJson::of).toList());
    }
  }

  /** All types. */
  @Get
  ListEnvelope<TypeJson> all() {
    return ListEnvelope.whole(
        Arrays.stream(DocumentType.values())
            .map(
                type ->
                    new TypeJson(type.code(), type.fields().stream().map(FieldJson::of).toList()))
            .toList());
  }
}
