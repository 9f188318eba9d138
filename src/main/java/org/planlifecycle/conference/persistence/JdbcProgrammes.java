package org.planlifecycle.conference.persistence;

import java.util.List;
import java.util.stream.IntStream;
import org.planlifecycle.conference.AgendaItem;
import org.planlifecycle.conference.ExchangeGuest;
import org.planlifecycle.conference.Programme;
import org.planlifecycle.conference.Programmes;
import org.planlifecycle.conference.StartTime;
import org.planlifecycle.kernel.PlanId;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Programmes in the tables {@code conference_agenda_item} and {@code conference_exchange_guest}. */
@Repository
class JdbcProgrammes implements Programmes {

    private final JdbcClient jdbc;
    private final JdbcOperations batches;

    JdbcProgrammes(JdbcClient jdbc, JdbcOperations batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    @Override
    public Programme of(PlanId planId) {
        List<AgendaItem> items = jdbc.sql("select * from conference_agenda_item where plan_id = ? order by position")
                .param(planId.value())
                .query((row, number) -> new AgendaItem(StartTime.of(row.getString("starts_at")),
                        row.getString("title"), row.getString("presenter")))
                .list();
        List<ExchangeGuest> guests = jdbc
                .sql("select * from conference_exchange_guest where plan_id = ? order by position")
                .param(planId.value())
                .query((row, number) -> new ExchangeGuest(row.getString("name"), row.getString("unit_name"),
                        row.getString("topic")))
                .list();
        return new Programme(planId, items, guests);
    }

    @Override
    public void save(Programme programme) {
        String planId = programme.planId().value();
        jdbc.sql("delete from conference_agenda_item where plan_id = ?").param(planId).update();
        jdbc.sql("delete from conference_exchange_guest where plan_id = ?").param(planId).update();
        List<AgendaItem> items = programme.items();
        batches.batchUpdate("""
                insert into conference_agenda_item (plan_id, position, starts_at, title, presenter)
                values (?, ?, ?, ?, ?)""", IntStream.range(0, items.size()).mapToObj(position -> row(planId, position,
                    items.get(position).startsAt().text(), items.get(position).title(),
                    items.get(position).presenter())).toList());
        List<ExchangeGuest> guests = programme.guests();
        batches.batchUpdate("""
                insert into conference_exchange_guest (plan_id, position, name, unit_name, topic)
                values (?, ?, ?, ?, ?)""", IntStream.range(0, guests.size()).mapToObj(position -> row(planId, position,
                    guests.get(position).name(), guests.get(position).unitName(), guests.get(position).topic())).toList());
    }

    private static Object[] row(Object... values) {
        return values;
    }
}
