/**
 * Loan applications sent through a running server as flows, and how their cross-checks came out.
 */
@NullMarked
package io.dossier.bench.flow;

import org.jspecify.annotations.NullMarked;
