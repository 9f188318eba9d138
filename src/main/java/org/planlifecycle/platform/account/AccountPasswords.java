package org.planlifecycle.platform.account;

import java.sql.Timestamp;
import java.time.Clock;
import org.planlifecycle.directory.People;
import org.planlifecycle.kernel.Refusal;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Remembers whether the password of an account is its owner's. One that somebody else knows serves for nothing: nothing
 * is sent in a person's name before that person has chosen a password over the link that went to nobody else.
 */
@Component
public class AccountPasswords {

    private final JdbcClient jdbc;
    private final People people;
    private final Clock clock;

    AccountPasswords(JdbcClient jdbc, People people, Clock clock) {
        this.jdbc = jdbc;
        this.people = people;
        this.clock = clock;
    }

    /** Grows with every change of the password; nought while it was never changed. */
    public int version(String userId) {
        return jdbc.sql("select version from account_password where user_id = ?").param(userId).query(Integer.class)
                .optional().orElse(0);
    }

    /** @throws Refusal if somebody else chose the password, or knew the one from which it was changed */
    public void requireOwn(String userId) {
        boolean own = jdbc.sql("select by_owner, chosen_by from account_password where user_id = ?").param(userId)
                .query((row, number) -> row.getBoolean("by_owner")
                        || row.getString("chosen_by").equals(userId) && people.find(userId).isEmpty())
                .optional().orElse(true);
        if (!own) {
            throw new Refusal("Mật khẩu của đồng chí có người khác biết nên chưa ký, gửi được; hãy đề nghị quản trị đặt lại "
                    + "mật khẩu rồi tự đặt theo liên kết trong thư gửi đồng chí.");
        }
    }

    /** Somebody else chose it, or the one who is signed in did; returns the version that the change makes. */
    int changed(String userId, String by) {
        return changed(userId, by, by.equals(userId) && isByOwner(userId));
    }

    /** Its owner chose it over the link in the mail. */
    void chosenOverLink(String userId) {
        changed(userId, userId, true);
    }

    private boolean isByOwner(String userId) {
        return jdbc.sql("select by_owner from account_password where user_id = ?").param(userId).query(Boolean.class)
                .optional().orElse(true);
    }

    private int changed(String userId, String by, boolean byOwner) {
        Timestamp now = Timestamp.from(clock.instant());
        int known = jdbc.sql("update account_password set version = version + 1, chosen_by = ?, changed_at = ?, "
                + "by_owner = ? where user_id = ?").params(by, now, byOwner, userId).update();
        if (known == 0) {
            jdbc.sql("insert into account_password (user_id, version, chosen_by, changed_at, by_owner) "
                    + "values (?, 1, ?, ?, ?)").params(userId, by, now, byOwner).update();
        }
        return version(userId);
    }
}
