package io.dossier.storage.jdbc;

import io.dossier.core.access.InstallationKey;
import io.dossier.core.access.KeyUse;
import io.dossier.core.access.OrganizationId;
import io.dossier.core.access.port.InstallationKeys;
import io.dossier.core.sealing.DataKey;
import io.dossier.core.sealing.SealedSubject;
import io.dossier.core.sealing.WrappedKey;
import io.dossier.core.sealing.port.Keyring;
import io.dossier.core.sealing.port.Sealer;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;

/** Key pairs as rows: the private half sealed under a data key of its own. */
public final class JdbcInstallationKeys implements InstallationKeys {
  private static final String LABEL = "private-key";

  private final Sql sql;
  private final Keyring keyring;
  private final Sealer sealer;

  public JdbcInstallationKeys(Sql sql, Keyring keyring, Sealer sealer) {
    this.sql = sql;
    this.keyring = keyring;
    this.sealer = sealer;
  }

  @Override
  public void add(InstallationKey key) {
    byte[] clear = key.pair().getPrivate().getEncoded();
    try (Keyring.NewDataKey dataKey = keyring.create(subject(key.owner(), key.id()))) {
      sql.update(
          "insert into installation_keys (id, owner, purpose, public_key, wrapped_key,"
              + " sealed_private_key, created_at) values (?, ?, ?, ?, ?, ?, ?)",
          key.id(),
          key.owner().text(),
          key.use().code(),
          key.pair().getPublic().getEncoded(),
          dataKey.wrapped().bytes(),
          sealer.sealRecord(dataKey.key(), LABEL, clear),
          key.createdAt());
    } finally {
      Arrays.fill(clear, (byte) 0);
    }
  }

  @Override
  public List<InstallationKey> all() {
    return sql.query("select * from installation_keys order by created_at, id", this::key);
  }

  @Override
  public void remove(String id) {
    sql.update("delete from installation_keys where id = ?", id);
  }

  private static SealedSubject subject(OrganizationId owner, String id) {
    return new SealedSubject(owner, id, SealedSubject.Purpose.INSTALLATION_KEY);
  }

  private InstallationKey key(ResultSet row) throws SQLException {
    String id = row.getString("id");
    OrganizationId owner = new OrganizationId(row.getString("owner"));
    KeyUse use = KeyUse.ofCode(row.getString("purpose"));
    try (DataKey key =
        keyring.unwrap(subject(owner, id), WrappedKey.of(row.getBytes("wrapped_key")))) {
      byte[] clear = sealer.openRecord(key, LABEL, row.getBytes("sealed_private_key"));
      try {
        return new InstallationKey(
            id,
            owner,
            use,
            pair(use, row.getBytes("public_key"), clear),
            Sql.time(row, "created_at"));
      } finally {
        Arrays.fill(clear, (byte) 0);
      }
    }
  }

  private static KeyPair pair(KeyUse use, byte[] publicKey, byte[] privateKey) {
    try {
      KeyFactory factory = KeyFactory.getInstance(use == KeyUse.SIGNING ? "EC" : "RSA");
      return new KeyPair(
          factory.generatePublic(new X509EncodedKeySpec(publicKey)),
          factory.generatePrivate(new PKCS8EncodedKeySpec(privateKey)));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }
}
