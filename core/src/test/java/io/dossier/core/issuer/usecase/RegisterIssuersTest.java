package io.dossier.core.issuer.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.dossier.core.access.Caller;
import io.dossier.core.access.OrganizationId;
import io.dossier.core.access.Scope;
import io.dossier.core.examination.LogoPrint;
import io.dossier.core.issuer.AuthorityType;
import io.dossier.core.issuer.IssuerId;
import io.dossier.core.issuer.RegisteredIssuer;
import io.dossier.core.issuer.port.LogoReader;
import io.dossier.core.issuer.usecase.RegisterIssuers.Command;
import io.dossier.core.shared.Failure;
import io.dossier.core.shared.InMemoryRows;
import io.dossier.core.shared.SampleRandomness;
import io.dossier.core.shared.Samples;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RegisterIssuersTest {
  private final InMemoryRows rows = new InMemoryRows();
  private final OrganizationId organization = Samples.organization(rows);
  private final Caller caller = caller(Set.of(Scope.values()));
  private LogoReader.Outcome outcome = new LogoReader.Known(new LogoPrint(new byte[] {7}));
  private final RegisterIssuers issuers =
      new RegisterIssuers(
          rows.issuers(),
          picture -> outcome,
          rows.auditLog(),
          rows.transactions(),
          new SampleRandomness(),
          () -> Samples.NOON);

  private Caller caller(Set<Scope> scopes) {
    return new Caller(organization, "client_1", scopes, "127.0.0.1", "request");
  }

  private static Command command(int bytes) {
    return new Command(
        Optional.empty(), "Bank", AuthorityType.BANK, Optional.of("IDN"), new byte[bytes]);
  }

  @Test
  void registersUnderItsOwnIdWhereNoneIsGiven() {
    RegisteredIssuer issuer = issuers.register(caller, command(10));

    assertThat(issuer.authority().id()).isEqualTo(issuer.id().text());
    assertThat(issuers.all(caller)).containsExactly(issuer);
  }

  @Test
  void refusesAPictureThatIsNoneOrTooLarge() {
    assertThatThrownBy(() -> issuers.register(caller, command(0)))
        .isInstanceOf(Failure.class)
        .hasMessageContaining("logoBase64");
    assertThatThrownBy(() -> issuers.register(caller, command(RegisterIssuers.MOST_BYTES + 1)))
        .isInstanceOf(Failure.class)
        .hasMessageContaining("" + RegisterIssuers.MOST_BYTES);
    outcome = new LogoReader.Unusable("the logo has too few corners");
    assertThatThrownBy(() -> issuers.register(caller, command(10)))
        .isInstanceOf(Failure.class)
        .hasMessageContaining("too few corners");
    assertThat(issuers.all(caller)).isEmpty();
  }

  @Test
  void holdsNoMoreThanAreLookedFor() {
    for (int i = 0; i < RegisterIssuers.MOST; i++) {
      issuers.register(caller, command(10));
    }
    assertThatThrownBy(() -> issuers.register(caller, command(10)))
        .isInstanceOf(Failure.class)
        .hasMessageContaining("at most " + RegisterIssuers.MOST);
  }

  @Test
  void removesWhatIsThere() {
    RegisteredIssuer issuer = issuers.register(caller, command(10));
    issuers.remove(caller, issuer.id());

    assertThat(issuers.all(caller)).isEmpty();
    assertThatThrownBy(() -> issuers.remove(caller, IssuerId.of(new byte[16])))
        .isInstanceOf(Failure.class);
  }

  @Test
  void asksForTheScopesOfAdministration() {
    Caller reader = caller(Set.of(Scope.SUBMISSIONS_READ));

    assertThat(issuers.all(reader)).isEmpty();
    assertThatThrownBy(() -> issuers.register(reader, command(10))).isInstanceOf(Failure.class);
    assertThatThrownBy(() -> issuers.remove(reader, IssuerId.of(new byte[16])))
        .isInstanceOf(Failure.class);
  }
}
