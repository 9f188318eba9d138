package org.planlifecycle.notification.persistence;

import java.util.Optional;
import org.planlifecycle.kernel.JdbcTimes;
import org.planlifecycle.notification.Recipient;
import org.planlifecycle.notification.Trouble;
import org.planlifecycle.notification.Troubles;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The troubles in their table; its unique key backs the check before each insert. */
@Repository
class JdbcTroubles implements Troubles {

    private final JdbcClient jdbc;

    JdbcTroubles(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public boolean add(Trouble trouble) {
        Recipient recipient = trouble.recipient();
        boolean known = jdbc.sql("""
                select count(*) from recipient_trouble
                where recipient_id = :recipient and recipient_address = :address
                """).param("recipient", recipient.id()).param("address", recipient.address())
                .query(Integer.class).single() > 0;
        return !known && jdbc.sql("""
                insert into recipient_trouble (id, recipient_id, recipient_address, said, opened_at)
                values (:id, :recipient, :address, :said, :now)
                """).param("id", trouble.id()).param("recipient", recipient.id())
                .param("address", recipient.address()).param("said", trouble.said())
                .param("now", JdbcTimes.bind(trouble.openedAt())).update() == 1;
    }

    @Override
    public Optional<Trouble> find(String id) {
        return jdbc.sql("""
                select id, recipient_id, recipient_address, said, opened_at from recipient_trouble where id = :id
                """).param("id", id).query((row, index) -> new Trouble(row.getString("id"),
                        new Recipient(row.getString("recipient_id"), row.getString("recipient_address")),
                        row.getString("said"), JdbcTimes.instant(row, "opened_at"))).optional();
    }

    @Override
    public void remove(String id) {
        jdbc.sql("delete from recipient_trouble where id = :id").param("id", id).update();
    }
}
