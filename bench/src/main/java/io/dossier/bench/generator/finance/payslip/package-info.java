/**
 * Payslips as Indonesian employers print them: what is paid, what is deducted, and one class for
 * each layout.
 */
@NullMarked
package io.dossier.bench.generator.finance.payslip;

import org.jspecify.annotations.NullMarked;
