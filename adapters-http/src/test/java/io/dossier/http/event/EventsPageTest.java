package io.dossier.http.event;

import static org.assertj.core.api.Assertions.assertThat;

import io.dossier.core.access.OrganizationId;
import io.dossier.core.document.Document;
import io.dossier.core.document.DocumentEvent;
import io.dossier.core.document.DocumentId;
import io.dossier.core.document.ErasureId;
import io.dossier.core.document.Extraction;
import io.dossier.core.document.ExtractionId;
import io.dossier.core.document.SampleExtraction;
import io.dossier.core.document.usecase.DetailDocumentEvent;
import io.dossier.core.document.usecase.MaskedViews;
import io.dossier.core.event.EndpointId;
import io.dossier.core.event.EventType;
import io.dossier.core.event.Occurrence;
import io.dossier.core.event.SampleEndpoint;
import io.dossier.core.event.TestRequested;
import io.dossier.core.event.port.MessageBodies.Fields;
import io.dossier.core.extraction.Confidence;
import io.dossier.core.extraction.DocumentType;
import io.dossier.core.extraction.Flag;
import io.dossier.core.extraction.TemplateId;
import io.dossier.core.flow.FlowEvent;
import io.dossier.core.flow.SampleFlow;
import io.dossier.core.flow.usecase.DetailFlowEvent;
import io.dossier.core.shared.InMemoryRows;
import io.dossier.core.shared.Samples;
import io.dossier.core.submission.SampleSubmission;
import io.dossier.core.submission.Submission;
import io.dossier.core.submission.SubmissionEvent;
import io.dossier.core.submission.usecase.DetailSubmissionEvent;
import io.dossier.http.flow.FlowForm;
import io.dossier.http.wire.PublicAddress;
import io.micronaut.json.JsonMapper;
import io.micronaut.serde.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** That {@code docs/events.md} shows every event as it is sent. */
class EventsPageTest {
  private static final Pattern EXAMPLE =
      Pattern.compile("### (\\S+)\n[^`]*(?:`[^`]+`[^`]*)*```json\n(.*?)```", Pattern.DOTALL);
  private static final JsonMapper JSON =
      ObjectMapper.create(Map.of("micronaut.serde.serialization.inclusion", "always"));

  private final InMemoryRows rows = new InMemoryRows();
  private final OrganizationId organization = Samples.organization(rows);
  private final JsonBodies bodies =
      new JsonBodies(
          List.of(
              new DocumentForm(
                  new DetailDocumentEvent(
                      rows.documents(), rows.extractions(), new MaskedViews(rows.organizations()))),
              new SubmissionForm(
                  new DetailSubmissionEvent(rows.submissions()),
                  new PublicAddress("https://dossier.example", request -> ""),
                  () -> {
                    throw new IllegalStateException("the public address is known");
                  }),
              new FlowForm(new DetailFlowEvent(rows.flows())),
              new TestForm()),
          JSON);

  @Test
  void showsEveryEventAsItIsSent() throws IOException {
    Map<EventType, Map<?, ?>> examples = examples();
    assertThat(examples).containsOnlyKeys(EventType.values());
    List<Occurrence> all = occurrences();
    assertThat(all).extracting(Occurrence::type).containsOnly(EventType.values());
    for (Occurrence occurrence : all) {
      byte[] sent =
          bodies.write(
              SampleEndpoint.event(organization, Samples.NOON, occurrence), Fields.INCLUDED);
      assertThat(shape(JSON.readValue(sent, Map.class)))
          .as(occurrence.type().code())
          .isEqualTo(shape(examples.get(occurrence.type())));
    }
  }

  @Test
  void leavesFieldsOutUnlessTheyAreWanted() {
    for (Occurrence occurrence : occurrences()) {
      byte[] sent =
          bodies.write(
              SampleEndpoint.event(organization, Samples.NOON, occurrence), Fields.LEFT_OUT);
      assertThat(new String(sent, StandardCharsets.UTF_8)).doesNotContain("fields");
    }
  }

  /** One of each type. */
  private List<Occurrence> occurrences() {
    Document document =
        Samples.document(rows, organization)
            .named("march.pdf")
            .reference("case 7")
            .type(DocumentType.INVOICE)
            .kept();
    Extraction extraction = SampleExtraction.of(document, "Maju Jaya", "text");
    rows.extractions().add(document, extraction, SampleExtraction.shown(extraction));
    DocumentId id = document.id();
    Confidence sure = new Confidence(0.875);
    Submission submission = SampleSubmission.created(rows, organization);
    List<Occurrence> all =
        new java.util.ArrayList<>(
            List.of(
                new DocumentEvent.Uploaded(id, Optional.of(DocumentType.INVOICE)),
                new DocumentEvent.Classified(id, DocumentType.INVOICE, sure),
                new DocumentEvent.TemplateMatched(id, TemplateId.of(Samples.ulid()), sure),
                new DocumentEvent.FieldsExtracted(id, extraction.id(), DocumentType.INVOICE, sure),
                new DocumentEvent.ReviewRequired(
                    id, extraction.id(), sure, Set.of(Flag.LOW_CONFIDENCE)),
                new DocumentEvent.PasswordRequired(id, "it is locked"),
                new DocumentEvent.ReadingFailed(id, "broken", "it is broken"),
                new DocumentEvent.DocumentErased(id, ErasureId.of(Samples.ulid())),
                new DocumentEvent.ExtractionCorrected(
                    id, extraction.id(), "key_1", ExtractionId.of(Samples.ulid())),
                new FlowEvent.Finished(
                    SampleFlow.begun(rows, organization, Optional.empty()).id(), true),
                new TestRequested(EndpointId.of(Samples.ulid()))));
    for (EventType type :
        EnumSet.of(
            EventType.FRAUD_FINISHED,
            EventType.QUALITY_FINISHED,
            EventType.CLASSIFICATION_FINISHED,
            EventType.DECISION_FINISHED)) {
      all.add(new SubmissionEvent(submission.id(), type, "SUCCESS", Samples.NOON));
    }
    return all;
  }

  private static Map<EventType, Map<?, ?>> examples() throws IOException {
    Map<EventType, Map<?, ?>> examples = new EnumMap<>(EventType.class);
    Matcher matcher = EXAMPLE.matcher(Files.readString(Path.of("../docs/events.md")));
    while (matcher.find()) {
      Map<?, ?> example = JSON.readValue(matcher.group(2), Map.class);
      assertThat(example.get("type")).isEqualTo(matcher.group(1));
      examples.put(EventType.ofCode(matcher.group(1)).orElseThrow(), example);
    }
    return examples;
  }

  /** Names and kinds of values; of a list, that of its first. */
  private static Object shape(Object value) {
    if (value instanceof Map<?, ?> map) {
      Map<String, Object> shape = new TreeMap<>();
      map.forEach((name, inner) -> shape.put(String.valueOf(name), shape(inner)));
      return shape;
    }
    if (value instanceof List<?> list) {
      return list.isEmpty() ? List.of() : List.of(shape(list.get(0)));
    }
    return value instanceof Number ? "number" : value instanceof String ? "text" : "" + value;
  }
}
