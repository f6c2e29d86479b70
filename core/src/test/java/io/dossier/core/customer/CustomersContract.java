package io.dossier.core.customer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.dossier.core.access.OrganizationId;
import io.dossier.core.customer.port.Customers;
import io.dossier.core.shared.Category;
import io.dossier.core.shared.Failure;
import io.dossier.core.shared.Race;
import io.dossier.core.shared.Rows;
import io.dossier.core.shared.Samples;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What every store of customers promises. */
public abstract class CustomersContract {
  private OrganizationId organization;

  protected abstract Rows rows();

  @BeforeEach
  void makeOrganization() {
    organization = Samples.organization(rows());
  }

  private Customers customers() {
    return rows().customers();
  }

  private Customer admitted(String name) {
    return customers().admit(Samples.customer(organization, name));
  }

  @Test
  void givesBackWhoWasAdmitted() {
    Customer customer = admitted("Łucja Nováková");
    assertThat(customers().find(organization, customer.id())).contains(customer);
    assertThat(customer.name()).contains("Łucja Nováková");
  }

  @Test
  void findsTheSameCustomerByANameThatDiffersInCaseAccentsAndPunctuation() {
    Customer customer = admitted("José  Müller-Lüdenscheidt");
    assertThat(admitted("JOSE MULLER LUDENSCHEIDT")).isEqualTo(customer);
  }

  @Test
  void tellsApartNamesThatDifferInAWord() {
    assertThat(admitted("Ann Lee")).isNotEqualTo(admitted("Ann Leigh"));
  }

  @Test
  void tellsApartNamesOfSignsAlone() {
    assertThat(admitted("+++").id()).isNotEqualTo(admitted("***").id());
  }

  @Test
  void makesOneCustomerOfManyWhoComeAtOnce() {
    assertThat(Set.copyOf(Race.of(8, () -> admitted("Budi Santoso")))).hasSize(1);
    assertThat(customers().count(organization)).isEqualTo(1);
  }

  @Test
  void keepsOrganizationsApart() {
    Customer customer = admitted("Budi");
    OrganizationId other = Samples.organization(rows());
    assertThat(customers().find(other, customer.id())).isEmpty();
    assertThat(customers().list(other, 10, 0)).isEmpty();
    assertThat(customers().count(other)).isZero();
    assertThat(customers().findAll(other, Set.of(customer.id()))).isEmpty();
    assertThat(customers().admit(Samples.customer(other, "Budi")).id()).isNotEqualTo(customer.id());
  }

  @Test
  void findsThoseThatAreKnown() {
    Customer customer = admitted("Budi");
    assertThat(
            customers().findAll(organization, Set.of(customer.id(), CustomerId.of(Samples.ulid()))))
        .isEqualTo(Map.of(customer.id(), customer));
  }

  @Test
  void renames() {
    Customer customer = admitted("Budi");
    Customer renamed = customer.renamed("Siti", Samples.NOON.plusSeconds(5));
    customers().save(renamed);
    assertThat(customers().find(organization, customer.id())).contains(renamed);
    assertThat(admitted("siti")).isEqualTo(renamed);
    assertThat(admitted("Budi").id()).isNotEqualTo(customer.id());
  }

  @Test
  void refusesTheNameOfAnother() {
    admitted("Budi");
    Customer siti = admitted("Siti");
    assertThatThrownBy(() -> customers().save(siti.renamed("BUDI", Samples.NOON)))
        .isInstanceOfSatisfying(
            Failure.class, failure -> assertThat(failure.category()).isEqualTo(Category.CONFLICT));
    assertThat(customers().find(organization, siti.id())).contains(siti);
  }

  @Test
  void leavesNoNameOfWhoWasErased() {
    Customer erased = admitted("Budi").erased(Samples.NOON);
    customers().save(erased);
    assertThat(customers().find(organization, erased.id())).contains(erased);
    assertThat(customers().list(organization, 10, 0)).isEmpty();
    assertThat(customers().count(organization)).isZero();
    assertThat(admitted("Budi").id()).isNotEqualTo(erased.id());
  }

  @Test
  void erasesMoreThanOne() {
    customers().save(admitted("Budi").erased(Samples.NOON));
    customers().save(admitted("Siti").erased(Samples.NOON));
    assertThat(customers().count(organization)).isZero();
  }

  @Test
  void listsTheNewestFirstInPages() {
    Customer first = admitted("A");
    Customer second = admitted("B");
    Customer third = admitted("C");
    assertThat(customers().list(organization, 2, 0)).containsExactly(third, second);
    assertThat(customers().list(organization, 2, 2)).containsExactly(first);
  }
}
