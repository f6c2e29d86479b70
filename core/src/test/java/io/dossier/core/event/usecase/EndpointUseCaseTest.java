package io.dossier.core.event.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.dossier.core.access.Caller;
import io.dossier.core.access.Scope;
import io.dossier.core.event.Delivery.State;
import io.dossier.core.event.Destination;
import io.dossier.core.event.Endpoint;
import io.dossier.core.event.EventPatterns;
import io.dossier.core.event.EventType;
import io.dossier.core.event.SigningSecret.Scheme;
import io.dossier.core.event.usecase.ChangeEndpoint.Changes;
import io.dossier.core.event.usecase.ChangeEndpoint.Switch;
import io.dossier.core.outbound.OutboundAddress;
import io.dossier.core.shared.Category;
import io.dossier.core.shared.Failure;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class EndpointUseCaseTest {
  private static final Changes NOTHING =
      new Changes(
          Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

  private final Mailroom room = new Mailroom();
  private final ShowEndpoints show =
      new ShowEndpoints(room.rows.endpoints(), room.rows.deliveries());

  private static Changes enabled(Switch how) {
    return new Changes(
        Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.of(how));
  }

  private static void refused(Category category, Runnable work) {
    assertThatThrownBy(work::run)
        .isInstanceOfSatisfying(
            Failure.class, failure -> assertThat(failure.category()).isEqualTo(category));
  }

  @Test
  void showsASharedSecretOnceAndAPublicKeyAlways() {
    CreateEndpoint.Created shared =
        room.created(new Destination.Web(Mailroom.ADDRESS), Scheme.V1, "*");
    CreateEndpoint.Created own =
        room.created(new Destination.Web(Mailroom.ADDRESS), Scheme.V1A, "*");
    assertThat(shared.verifier()).startsWith("whsec_");
    assertThat(own.verifier()).startsWith("whpk_");
    assertThat(show.all(room.caller))
        .containsExactly(
            new ShowEndpoints.Shown(own.endpoint(), Optional.of(own.verifier())),
            new ShowEndpoints.Shown(shared.endpoint(), Optional.empty()));
  }

  @Test
  void refusesADestinationThatMayNotBeReached() {
    OutboundAddress inside = OutboundAddress.of("url", "https://inside.example/");
    room.guard.refuse(inside);
    refused(Category.RULE, () -> room.created(new Destination.Web(inside), Scheme.V1, "*"));
    Endpoint endpoint = room.created("*");
    Changes elsewhere =
        new Changes(
            Optional.of(new Destination.Web(inside)),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());
    refused(Category.RULE, () -> room.changing().patch(room.caller, endpoint.id(), elsewhere));
  }

  @Test
  void isForThoseWithTheScopeAlone() {
    Caller stranger = new Caller(room.organization, "key_2", Set.of(Scope.API_MANAGE), "", "");
    Endpoint endpoint = room.created("*");
    refused(Category.FORBIDDEN, () -> show.all(stranger));
    refused(Category.FORBIDDEN, () -> room.changing().rotate(stranger, endpoint.id()));
    refused(Category.FORBIDDEN, () -> room.changing().delete(stranger, endpoint.id()));
    refused(Category.FORBIDDEN, () -> room.testing().execute(stranger, endpoint.id()));
  }

  @Test
  void changesWhatIsGivenAndLeavesTheRest() {
    Endpoint endpoint = room.created("*");
    Endpoint changed =
        room.changing()
            .patch(
                room.caller,
                endpoint.id(),
                new Changes(
                    Optional.empty(),
                    Optional.of(new EventPatterns(List.of("flow.finished"))),
                    Optional.of("mine"),
                    Optional.of(true),
                    Optional.empty()));
    assertThat(changed.destination()).isEqualTo(endpoint.destination());
    assertThat(changed.patterns().texts()).containsExactly("flow.finished");
    assertThat(changed.description()).isEqualTo("mine");
    assertThat(changed.includeFields()).isTrue();
    assertThat(room.found(endpoint)).isEqualTo(changed);
    assertThat(room.changing().patch(room.caller, endpoint.id(), NOTHING)).isEqualTo(changed);
  }

  @Test
  void givesUpWhatIsPendingWhenItIsDisabled() {
    Endpoint endpoint = room.created("*");
    room.happened();
    room.changing().patch(room.caller, endpoint.id(), enabled(Switch.OFF));
    assertThat(room.states(endpoint)).containsExactly(State.FAILED);
    refused(Category.CONFLICT, () -> room.testing().execute(room.caller, endpoint.id()));
    room.happened();
    assertThat(room.states(endpoint)).hasSize(1);
    room.changing().patch(room.caller, endpoint.id(), enabled(Switch.ON));
    room.happened();
    assertThat(room.states(endpoint)).containsExactly(State.PENDING, State.FAILED);
  }

  @Test
  void leavesTheEndpointOfCallbacksWhereItIs() {
    new OpenCallbacks(
            room.rows.endpoints(),
            io.dossier.core.shared.Samples::ulid,
            new io.dossier.core.shared.SampleRandomness(),
            room::now)
        .execute(room.organization);
    Endpoint callbacks = show.all(room.caller).get(0).endpoint();
    assertThat(callbacks.patterns().want(EventType.FLOW_FINISHED)).isTrue();
    refused(Category.CONFLICT, () -> room.changing().delete(room.caller, callbacks.id()));
    refused(
        Category.CONFLICT,
        () -> room.changing().patch(room.caller, callbacks.id(), enabled(Switch.OFF)));
    refused(Category.CONFLICT, () -> room.testing().execute(room.caller, callbacks.id()));
    assertThat(room.changing().rotate(room.caller, callbacks.id()).verifier()).startsWith("whsec_");
  }

  @Test
  void forgetsADeletedOne() {
    Endpoint endpoint = room.created("*");
    room.happened();
    room.changing().delete(room.caller, endpoint.id());
    refused(Category.NOT_FOUND, () -> show.one(room.caller, endpoint.id()));
    assertThat(room.deliveries(endpoint)).isEmpty();
  }
}
