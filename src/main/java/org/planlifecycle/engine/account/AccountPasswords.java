package org.planlifecycle.engine.account;

import java.sql.Timestamp;
import java.time.Clock;
import org.planlifecycle.plan.Refusal;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Remembers who chose the password of an account last. Somebody else's choice serves to sign in only: nothing is sent
 * in a person's name before that person has chosen a password alone.
 */
@Component
public class AccountPasswords {

    private final JdbcClient jdbc;
    private final Clock clock;

    AccountPasswords(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Grows with every change of the password; nought while it was never changed. */
    public int version(String userId) {
        return jdbc.sql("select version from account_password where user_id = ?").param(userId).query(Integer.class)
                .optional().orElse(0);
    }

    /** @throws Refusal if somebody else chose the password that this person signed in with */
    public void requireOwn(String userId) {
        boolean chosenByAnother = jdbc.sql("select chosen_by from account_password where user_id = ?").param(userId)
                .query(String.class).optional().filter(by -> !by.equals(userId)).isPresent();
        if (chosenByAnother) {
            throw new Refusal("Mật khẩu của đồng chí do người khác đặt; hãy tự đổi mật khẩu ở trang đầu (Hồ sơ cá nhân) "
                    + "rồi gửi lại.");
        }
    }

    /** Returns the version that the change makes. */
    int changed(String userId, String by) {
        Timestamp now = Timestamp.from(clock.instant());
        int known = jdbc.sql("update account_password set version = version + 1, chosen_by = ?, changed_at = ? "
                + "where user_id = ?").params(by, now, userId).update();
        if (known == 0) {
            jdbc.sql("insert into account_password (user_id, version, chosen_by, changed_at) values (?, 1, ?, ?)")
                    .params(userId, by, now).update();
        }
        return version(userId);
    }
}
