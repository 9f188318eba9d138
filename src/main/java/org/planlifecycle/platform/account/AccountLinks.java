package org.planlifecycle.platform.account;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The links over which owners choose their passwords: one for an account at a time, good once and for a while. The
 * secret is made when the mail goes out and kept as its hash only, so that whoever reads the tables holds no link.
 */
@Component
class AccountLinks {

    private static final int BYTES_OF_A_SECRET = 32;

    private final JdbcClient jdbc;
    private final AccountSettings settings;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    AccountLinks(JdbcClient jdbc, AccountSettings settings, Clock clock) {
        this.jdbc = jdbc;
        this.settings = settings;
        this.clock = clock;
    }

    /** Asks for a link to that address; an earlier one does not open any more. */
    void request(String userId, String address) {
        remove(userId);
        jdbc.sql("insert into account_link (user_id, address) values (?, ?)").params(userId, address).update();
    }

    /** Whether a link of the account is still to be sent, or sent again, to that address. */
    boolean isWanted(String userId, String address) {
        return jdbc.sql("select count(*) from account_link where user_id = ? and address = ?").params(userId, address)
                .query(Integer.class).single() == 1;
    }

    /** The secret of the link that is being sent; one that was sent before does not open any more. */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public String secretToSend(String userId) {
        String secret = secret();
        jdbc.sql("update account_link set secret_hash = ?, expires_at = ? where user_id = ?").params(hash(secret),
                Timestamp.from(clock.instant().plus(settings.linkValid())), userId).update();
        return secret;
    }

    /** Whose link the secret opens at this moment. */
    Optional<String> ownerOf(String secret) {
        return jdbc.sql("select user_id from account_link where secret_hash = ? and expires_at > ?")
                .params(hash(secret), Timestamp.from(clock.instant())).query(String.class).optional();
    }

    /** Uses the secret up, in the caller's transaction; the second of two who do so at the same instant gets nobody. */
    Optional<String> use(String secret) {
        return ownerOf(secret).filter(userId -> jdbc.sql("delete from account_link where user_id = ? and secret_hash = ?")
                .params(userId, hash(secret)).update() == 1);
    }

    private void remove(String userId) {
        jdbc.sql("delete from account_link where user_id = ?").param(userId).update();
    }

    /** What nobody guesses, in letters that an address may hold. */
    String secret() {
        byte[] bytes = new byte[BYTES_OF_A_SECRET];
        random.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private static String hash(String secret) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256")
                    .digest(secret.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
