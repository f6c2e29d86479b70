package io.dossier.core.document;

import io.dossier.core.customer.Customer;
import java.util.Optional;

/** A document as it is shown, with the customer it is bound to. */
public record DocumentView(Document document, Optional<Customer> customer) {}
