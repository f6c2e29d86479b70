/** Customers on the wire. */
@NullMarked
package io.dossier.http.customer;

import org.jspecify.annotations.NullMarked;
