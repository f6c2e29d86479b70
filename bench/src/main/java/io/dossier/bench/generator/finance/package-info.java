/** Papers of money: statements of accounts, payslips, tax invoices, financial statements. */
@NullMarked
package io.dossier.bench.generator.finance;

import org.jspecify.annotations.NullMarked;
