package io.dossier.bench.generator.finance;

import io.dossier.bench.generator.Kind;

/**
 * Statements of bank accounts: from Indonesia, India, Malaysia, Germany and English speaking lands,
 * as letters, with boxes, as e-statements, from a wide or a needle printer; over as many pages as
 * their movements take.
 */
final class BankStatement {
  static final Kind KIND =
      Kind.of(
          "rekening_koran",
          dice -> new BoxedStatement(dice, Account.indonesian(dice)).drawn(),
          dice -> new ElectronicStatement(dice, Account.indonesian(dice)).drawn(),
          dice -> new LetterStatement(dice, Account.indonesian(dice)).drawn(),
          dice -> new NeedleStatement(dice, Account.indonesian(dice)).drawn(),
          dice -> new LetterStatement(dice, Account.indian(dice)).drawn(),
          dice -> new WideStatement(dice, Account.indian(dice)).drawn(),
          dice -> new ElectronicStatement(dice, Account.english(dice)).drawn(),
          dice -> new LetterStatement(dice, Account.english(dice)).drawn(),
          dice -> new BoxedStatement(dice, Account.malay(dice)).drawn(),
          dice -> new LetterStatement(dice, Account.german(dice)).drawn(),
          dice -> new ElectronicStatement(dice, Account.german(dice)).drawn());

  private BankStatement() {}
}
