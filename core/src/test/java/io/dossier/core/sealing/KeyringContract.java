package io.dossier.core.sealing;

import static io.dossier.core.sealing.Integrity.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import io.dossier.core.access.OrganizationId;
import io.dossier.core.sealing.SealedSubject.Purpose;
import io.dossier.core.sealing.port.Keyring;
import io.dossier.core.sealing.port.Keyring.NewDataKey;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What every keyring promises. */
public abstract class KeyringContract {
  private static final byte[] VALUE = "a value".getBytes(StandardCharsets.UTF_8);

  private final OrganizationId ours = SampleKeys.organization(1);
  private final OrganizationId theirs = SampleKeys.organization(2);
  private final SealedSubject document = SampleKeys.document(1);

  /** The same keyring throughout one test, without any organization at first. */
  protected abstract Keyring keyring();

  @BeforeEach
  void admit() {
    keyring().admit(ours);
    keyring().admit(theirs);
  }

  @Test
  void unwrapsTheKeyItMade() {
    try (NewDataKey made = keyring().create(document)) {
      DataKey again = keyring().unwrap(document, made.wrapped());
      assertThat(again.secret()).isEqualTo(made.key().secret());
      assertThat(again.subject()).isEqualTo(document);
      assertThat(again.secret().copy()).hasSize(32);
    }
  }

  @Test
  void makesAnotherKeyEachTime() {
    NewDataKey one = keyring().create(document);
    NewDataKey other = keyring().create(document);
    assertThat(one.key().secret()).isNotEqualTo(other.key().secret());
    assertThat(one.wrapped()).isNotEqualTo(other.wrapped());
  }

  @Test
  void closingAKeyLeavesTheNextUnwrapWhole() {
    NewDataKey made = keyring().create(document);
    DataKey first = keyring().unwrap(document, made.wrapped());
    first.close();
    assertThat(keyring().unwrap(document, made.wrapped()).secret()).isEqualTo(made.key().secret());
  }

  @Test
  void refusesWrapsOfAnotherSubject() {
    WrappedKey wrapped = keyring().create(document).wrapped();
    SealedSubject otherId = new SealedSubject(ours, "doc_other", Purpose.DOCUMENT);
    SealedSubject otherPurpose = new SealedSubject(ours, document.id(), Purpose.KEPT_FIELDS);
    SealedSubject otherOwner = new SealedSubject(theirs, document.id(), Purpose.DOCUMENT);
    assertRefused("id", () -> keyring().unwrap(otherId, wrapped));
    assertRefused("purpose", () -> keyring().unwrap(otherPurpose, wrapped));
    assertRefused("organization", () -> keyring().unwrap(otherOwner, wrapped));
  }

  @Test
  void refusesChangedWraps() {
    byte[] wrapped = keyring().create(document).wrapped().bytes();
    for (int at = 0; at < wrapped.length; at++) {
      byte[] changed = wrapped.clone();
      changed[at] ^= (byte) (1 << (at % 8));
      WrappedKey cut = WrappedKey.of(Arrays.copyOf(wrapped, at));
      assertRefused("byte " + at, () -> keyring().unwrap(document, WrappedKey.of(changed)));
      assertRefused("cut to " + at, () -> keyring().unwrap(document, cut));
    }
  }

  @Test
  void admittingAgainKeepsTheKeys() {
    WrappedKey wrapped = keyring().create(document).wrapped();
    byte[] digest = keyring().digest(ours, "email", VALUE);
    keyring().admit(ours);
    keyring().unwrap(document, wrapped).close();
    assertThat(keyring().digest(ours, "email", VALUE)).isEqualTo(digest);
  }

  @Test
  void refusesOrganizationsThatWereNeverAdmitted() {
    OrganizationId stranger = SampleKeys.organization(3);
    assertRefused("create", () -> keyring().create(SealedSubject.ofOrganization(stranger)));
    assertRefused("standing key", () -> keyring().ofOrganization(stranger));
    assertRefused("digest", () -> keyring().digest(stranger, "email", VALUE));
  }

  @Test
  void anOrganizationHasOneStandingKeyOfItsOwn() {
    DataKey first = keyring().ofOrganization(ours);
    assertThat(first.subject()).isEqualTo(SealedSubject.ofOrganization(ours));
    byte[] bytes = first.secret().copy();
    first.close();
    assertThat(keyring().ofOrganization(ours).secret().copy()).isEqualTo(bytes);
    assertThat(keyring().ofOrganization(theirs).secret().copy()).isNotEqualTo(bytes);
  }

  @Test
  void digestsAreEqualForEqualValuesOfOneOrganizationAndLabelAlone() {
    byte[] digest = keyring().digest(ours, "email", VALUE);
    assertThat(digest).hasSize(32).isEqualTo(keyring().digest(ours, "email", VALUE.clone()));
    assertThat(keyring().digest(ours, "name", VALUE)).isNotEqualTo(digest);
    assertThat(keyring().digest(theirs, "email", VALUE)).isNotEqualTo(digest);
    assertThat(keyring().digest(ours, "email", new byte[0])).isNotEqualTo(digest);
    assertThat(keyring().digest(ours, "emaila", " value".getBytes(StandardCharsets.UTF_8)))
        .isNotEqualTo(digest);
  }

  @Test
  void signaturesHoldForTheirMessageAlone() {
    byte[] signature = keyring().sign(VALUE);
    assertThat(signature).hasSize(64);
    assertThat(keyring().publicKey()).hasSize(32);
    assertThat(keyring().verify(VALUE, signature)).isTrue();
    assertThat(keyring().verify(new byte[0], signature)).isFalse();
    assertThat(keyring().verify(VALUE, Arrays.copyOf(signature, 63))).isFalse();
    signature[5] ^= 1;
    assertThat(keyring().verify(VALUE, signature)).isFalse();
  }
}
