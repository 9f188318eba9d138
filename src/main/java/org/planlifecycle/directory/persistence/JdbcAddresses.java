package org.planlifecycle.directory.persistence;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.planlifecycle.directory.Addresses;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The addresses in the table of people. */
@Repository
class JdbcAddresses implements Addresses {

    private final JdbcClient jdbc;
    private final Clock clock;

    JdbcAddresses(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public boolean change(String personId, String address) {
        jdbc.sql("""
                insert into address_change (person_id, old_address, changed_at)
                select id, coalesce(email, ''), :now from person where id = :id""")
                .param("now", Timestamp.from(clock.instant())).param("id", personId).update();
        return jdbc.sql("update person set email = :address where id = :id")
                .param("address", address).param("id", personId).update() == 1;
    }

    @Override
    public Optional<Instant> lastChange(String personId) {
        return jdbc.sql("select changed_at from address_change where person_id = :id order by changed_at desc, id desc "
                        + "fetch first 1 rows only").param("id", personId)
                .query((row, number) -> row.getTimestamp("changed_at").toInstant()).optional();
    }
}
