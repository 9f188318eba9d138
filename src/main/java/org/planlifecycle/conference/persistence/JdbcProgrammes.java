package org.planlifecycle.conference.persistence;

import java.util.List;
import org.planlifecycle.conference.AgendaItem;
import org.planlifecycle.conference.ExchangeGuest;
import org.planlifecycle.conference.Programme;
import org.planlifecycle.conference.Programmes;
import org.planlifecycle.conference.StartTime;
import org.planlifecycle.kernel.PlanId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Programmes in the tables {@code conference_agenda_item} and {@code conference_exchange_guest}. */
@Repository
class JdbcProgrammes implements Programmes {

    private final JdbcClient jdbc;

    JdbcProgrammes(JdbcClient jdbc) {
        this.jdbc = jdbc;
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
        for (int position = 0; position < programme.items().size(); position++) {
            AgendaItem item = programme.items().get(position);
            jdbc.sql("""
                    insert into conference_agenda_item (plan_id, position, starts_at, title, presenter)
                    values (?, ?, ?, ?, ?)""")
                    .params(planId, position, item.startsAt().text(), item.title(), item.presenter()).update();
        }
        for (int position = 0; position < programme.guests().size(); position++) {
            ExchangeGuest guest = programme.guests().get(position);
            jdbc.sql("""
                    insert into conference_exchange_guest (plan_id, position, name, unit_name, topic)
                    values (?, ?, ?, ?, ?)""")
                    .params(planId, position, guest.name(), guest.unitName(), guest.topic()).update();
        }
    }
}
