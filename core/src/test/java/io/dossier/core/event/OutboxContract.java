package io.dossier.core.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.dossier.core.access.OrganizationId;
import io.dossier.core.document.DocumentEvent;
import io.dossier.core.document.DocumentId;
import io.dossier.core.document.ErasureId;
import io.dossier.core.document.ExtractionId;
import io.dossier.core.event.Delivery.Attempt;
import io.dossier.core.event.Delivery.State;
import io.dossier.core.event.SigningSecret.Scheme;
import io.dossier.core.event.port.Deliveries;
import io.dossier.core.event.port.KeptEvents.Range;
import io.dossier.core.extraction.Confidence;
import io.dossier.core.extraction.DocumentType;
import io.dossier.core.extraction.Flag;
import io.dossier.core.extraction.TemplateId;
import io.dossier.core.shared.Rows;
import io.dossier.core.shared.Samples;
import io.dossier.core.submission.SubmissionEvent;
import io.dossier.core.submission.SubmissionId;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What every store of events and deliveries promises. */
public abstract class OutboxContract {
  private static final Attempt REFUSED =
      new Attempt(Samples.NOON, "status", OptionalInt.of(500), "the receiver answered 500");

  private OrganizationId organization;

  protected abstract Rows rows();

  @BeforeEach
  void makeOrganization() {
    organization = Samples.organization(rows());
  }

  private Endpoint endpoint(String... patterns) {
    Endpoint endpoint = SampleEndpoint.of(organization, patterns);
    rows().endpoints().add(endpoint, SampleEndpoint.secrets(Scheme.V1));
    return endpoint;
  }

  private Event appended(int seconds) {
    Event event = SampleEndpoint.event(organization, Samples.NOON.plusSeconds(seconds));
    rows().outbox().append(event);
    return event;
  }

  private List<Delivery> deliveries(Endpoint endpoint) {
    return rows().deliveries().page(SampleEndpoint.deliveries(endpoint)).deliveries();
  }

  @Test
  void goesToEnabledEndpointsThatWantTheEvent() {
    Endpoint all = endpoint("*");
    Endpoint documents = endpoint("document.*");
    Endpoint others = endpoint("flow.finished", "documents.*");
    Endpoint off = endpoint("*");
    rows().endpoints().save(off.disabled(Endpoint.Reason.BY_HAND, Samples.NOON));
    Event event = appended(0);
    Delivery delivery = deliveries(all).get(0);
    assertThat(delivery.event()).isEqualTo(event.id());
    assertThat(delivery.state()).isEqualTo(State.PENDING);
    assertThat(delivery.due()).contains(event.at());
    assertThat(delivery.lane()).isEqualTo(all.id().text());
    assertThat(rows().deliveries().find(organization, delivery.id())).contains(delivery);
    assertThat(rows().deliveries().find(Samples.organization(rows()), delivery.id())).isEmpty();
    assertThat(deliveries(documents)).hasSize(1);
    assertThat(deliveries(others)).isEmpty();
    assertThat(deliveries(off)).isEmpty();
  }

  @Test
  void fallsWithTheChangeThatItTellsOf() {
    Endpoint endpoint = endpoint("*");
    assertThatThrownBy(
            () ->
                rows()
                    .transactions()
                    .inTransaction(
                        () -> {
                          appended(0);
                          throw new IllegalStateException("undone");
                        }))
        .hasMessage("undone");
    assertThat(deliveries(endpoint)).isEmpty();
  }

  @Test
  void keepsNothingOfAnOrganizationWithoutEndpoints() {
    Event event = appended(0);
    assertThat(rows().keptEvents().find(organization, event.id())).isEmpty();
  }

  @Test
  void callsBackByTheLaneThatWasGiven() {
    Endpoint callbacks =
        SampleEndpoint.to(
            organization, new Destination.Callbacks(), Scheme.V1, EventType.FLOW_FINISHED.code());
    rows().endpoints().admitCallbacks(callbacks, SampleEndpoint.secrets(Scheme.V1));
    Event quiet = appended(0);
    Event event = SampleEndpoint.event(organization, Samples.NOON);
    rows().outbox().appendWithCallback(event, "callback:1");
    assertThat(deliveries(callbacks)).extracting(Delivery::lane).containsExactly("callback:1");
    assertThat(rows().deliveries().of(callbacks.id(), List.of(quiet.id(), event.id())))
        .extracting(Delivery::event)
        .containsExactly(event.id());
    assertThat(rows().deliveries().of(callbacks.id(), List.of())).isEmpty();
    assertThat(rows().deliveries().lanes(callbacks.id(), List.of(quiet.id(), event.id())))
        .containsExactly(java.util.Map.entry(event.id(), "callback:1"));
  }

  @Test
  void givesBackEveryKindOfEvent() {
    endpoint("*");
    DocumentId document = DocumentId.of(Samples.ulid());
    ExtractionId extraction = ExtractionId.of(Samples.ulid());
    Confidence sure = new Confidence(0.875);
    List<Occurrence> all =
        List.of(
            new DocumentEvent.Uploaded(document, Optional.of(DocumentType.INVOICE)),
            new DocumentEvent.Classified(document, DocumentType.RECEIPT, sure),
            new DocumentEvent.TemplateMatched(document, TemplateId.of(Samples.ulid()), sure),
            new DocumentEvent.FieldsExtracted(document, extraction, DocumentType.INVOICE, sure),
            new DocumentEvent.ReviewRequired(
                document, extraction, sure, Set.of(Flag.LOW_CONFIDENCE, Flag.TEMPLATE_PARTIAL)),
            new DocumentEvent.PasswordRequired(document, "locked"),
            new DocumentEvent.ReadingFailed(document, "broken", "it is broken"),
            new DocumentEvent.DocumentErased(document, ErasureId.of(Samples.ulid())),
            new DocumentEvent.ExtractionCorrected(
                document, extraction, "key_1", ExtractionId.of(Samples.ulid())),
            new SubmissionEvent(
                SubmissionId.of(new byte[16]), EventType.FRAUD_FINISHED, "SUCCESS", Samples.NOON),
            new TestRequested(EndpointId.of(Samples.ulid())));
    for (Occurrence occurrence : all) {
      Event event = SampleEndpoint.event(organization, Samples.NOON, occurrence);
      rows().outbox().append(event);
      assertThat(rows().keptEvents().find(organization, event.id())).contains(event);
    }
  }

  @Test
  void settlesWhatIsPendingAndNothingElse() {
    Endpoint endpoint = endpoint("*");
    appended(0);
    Delivery pending = deliveries(endpoint).get(0);
    Delivery postponed = pending.postponed(REFUSED, Samples.NOON.plusSeconds(5));
    rows().deliveries().settle(List.of(postponed));
    assertThat(deliveries(endpoint)).containsExactly(postponed);
    Attempt taken = new Attempt(Samples.NOON, "taken", OptionalInt.of(204), "taken");
    Delivery delivered = postponed.delivered(taken);
    rows().deliveries().settle(List.of(delivered));
    rows().deliveries().settle(List.of(pending.failed(REFUSED)));
    assertThat(deliveries(endpoint)).containsExactly(delivered);
    assertThat(rows().deliveries().underWay(endpoint.id(), List.of(pending.event()))).isEmpty();
  }

  @Test
  void givesUpWhatIsPendingToOneEndpoint() {
    Endpoint endpoint = endpoint("*");
    Endpoint other = endpoint("*");
    Event event = appended(0);
    assertThat(rows().deliveries().underWay(endpoint.id(), List.of(event.id())))
        .containsExactly(event.id());
    Attempt why = new Attempt(Samples.NOON, "gone", OptionalInt.empty(), "given up");
    rows().deliveries().giveUp(endpoint, why);
    assertThat(deliveries(endpoint).get(0).state()).isEqualTo(State.FAILED);
    assertThat(deliveries(endpoint).get(0).last()).contains(why);
    assertThat(deliveries(other).get(0).state()).isEqualTo(State.PENDING);
  }

  @Test
  void listsByPagesAndByState() {
    Endpoint endpoint = endpoint("*");
    for (int i = 0; i < 5; i++) {
      appended(i);
    }
    List<Delivery> all = deliveries(endpoint);
    rows().deliveries().settle(List.of(all.get(1).failed(REFUSED), all.get(3).failed(REFUSED)));
    DeliveryQuery firstTwo =
        new DeliveryQuery(organization, endpoint.id(), Optional.empty(), 2, Optional.empty());
    Deliveries.Page page = rows().deliveries().page(firstTwo);
    assertThat(page.total().number()).isEqualTo(5);
    assertThat(page.deliveries())
        .extracting(Delivery::id)
        .containsExactly(all.get(0).id(), all.get(1).id());
    Deliveries.Page next =
        rows()
            .deliveries()
            .page(
                new DeliveryQuery(
                    organization, endpoint.id(), Optional.empty(), 100, page.nextCursor()));
    assertThat(next.deliveries()).hasSize(3);
    assertThat(next.nextCursor()).isEmpty();
    Deliveries.Page failed =
        rows()
            .deliveries()
            .page(
                new DeliveryQuery(
                    organization, endpoint.id(), Optional.of(State.FAILED), 100, Optional.empty()));
    assertThat(failed.total().number()).isEqualTo(2);
    assertThat(failed.deliveries())
        .extracting(Delivery::id)
        .containsExactly(all.get(1).id(), all.get(3).id());
  }

  @Test
  void pagesThroughEventsOfATimeOldestFirst() {
    endpoint("*");
    Event first = appended(1);
    Event second = appended(2);
    Event sameTime = appended(2);
    Event third = appended(3);
    appended(4);
    Range range = new Range(Samples.NOON.plusSeconds(1), Samples.NOON.plusSeconds(3));
    Set<EventType> types = EnumSet.of(EventType.DOCUMENT_UPLOADED, EventType.DOCUMENT_FAILED);
    assertThat(rows().keptEvents().page(organization, range, types, Optional.empty(), 2))
        .containsExactly(first, second);
    assertThat(rows().keptEvents().page(organization, range, types, Optional.of(second), 9))
        .containsExactly(sameTime, third);
    assertThat(
            rows()
                .keptEvents()
                .page(organization, range, Set.of(EventType.FLOW_FINISHED), Optional.empty(), 9))
        .isEmpty();
    assertThat(rows().keptEvents().page(organization, range, Set.of(), Optional.empty(), 9))
        .isEmpty();
  }

  @Test
  void forgetsWhatIsOldWithItsDeliveries() {
    Endpoint endpoint = endpoint("*");
    Event old = SampleEndpoint.event(organization, Samples.NOON.minusSeconds(1_000_000));
    rows().outbox().append(old);
    Event fresh = appended(0);
    assertThat(rows().keptEvents().forget(Samples.NOON.minusSeconds(900_000))).isEqualTo(1);
    assertThat(rows().keptEvents().find(organization, old.id())).isEmpty();
    assertThat(deliveries(endpoint)).extracting(Delivery::event).containsExactly(fresh.id());
  }

  @Test
  void addsAnEventForOneEndpointAlone() {
    Endpoint endpoint = endpoint("flow.finished");
    endpoint("*");
    Event event =
        SampleEndpoint.event(organization, Samples.NOON, new TestRequested(endpoint.id()));
    Delivery delivery =
        Delivery.of(
            DeliveryId.of(Samples.ulid()),
            event,
            endpoint.id(),
            endpoint.id().text(),
            Samples.NOON);
    rows().deliveries().add(event, delivery);
    assertThat(deliveries(endpoint)).containsExactly(delivery);
    assertThat(rows().keptEvents().find(organization, event.id())).contains(event);
  }
}
