package org.planlifecycle.deadline.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.planlifecycle.deadline.NewStatutoryDay;
import org.planlifecycle.deadline.RestDayStatus;
import org.planlifecycle.deadline.StatutoryDay;
import org.planlifecycle.deadline.StatutoryDayRegister;
import org.planlifecycle.deadline.StatutoryDays;
import org.springframework.context.annotation.DependsOn;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rules in the table {@code statutory_day}, as far as {@code statutory_day_end} lets them hold. */
@Repository
@DependsOn("deadlineSeed")
class JdbcStatutoryDays implements StatutoryDays, StatutoryDayRegister {

    /** What the seed does not use, so that a later seed never meets it. */
    private static final String RECORDED = "recorded-";

    private final JdbcClient jdbc;
    private final CalendarRevision revision;
    private final Snapshot<List<StatutoryDay>> rules;

    JdbcStatutoryDays(JdbcClient jdbc, Clock clock, CalendarRevision revision) {
        this.jdbc = jdbc;
        this.revision = revision;
        this.rules = new Snapshot<>(clock, revision, this::read);
    }

    @Override
    public List<StatutoryDay> all() {
        return rules.get();
    }

    @Override
    public List<StatutoryDay> lock() {
        revision.advance();
        return read();
    }

    @Override
    public void add(NewStatutoryDay wish) {
        long number = jdbc.sql("select count(*) from statutory_day where code like :recorded")
                .param("recorded", RECORDED + "%").query(Long.class).single() + 1;
        insert(wish.under(RECORDED + number));
        rules.forgetAfterCommit();
    }

    @Override
    public void end(StatutoryDay rule, LocalDate lastDay, String source) {
        jdbc.sql("""
                insert into statutory_day_end (code, valid_from, last_day, source)
                values (:code, :from, :last, :source)""").param("code", rule.code()).param("from", rule.validFrom())
                .param("last", lastDay).param("source", source).update();
        rules.forgetAfterCommit();
    }

    private void insert(StatutoryDay rule) {
        jdbc.sql("""
                insert into statutory_day (code, name, reckoning, month_number, day_number, first_offset, last_offset,
                  weekdays, status, valid_from, valid_to, source, compensated_by)
                values (:code, :name, :reckoning, :month, :day, :first, :last, :weekdays, :status, :from, :to, :source,
                  :compensatedBy)""")
                .param("code", rule.code()).param("name", rule.name()).param("reckoning", rule.reckoning().name())
                .param("month", rule.month()).param("day", rule.day()).param("first", rule.firstOffset())
                .param("last", rule.lastOffset()).param("weekdays", "").param("status", rule.status().name())
                .param("from", rule.validFrom()).param("to", rule.validTo(), Types.DATE)
                .param("source", rule.source()).param("compensatedBy", rule.compensatedBy()).update();
    }

    private List<StatutoryDay> read() {
        return jdbc.sql("""
                select given.*, (select min(last_day) from statutory_day_end ended
                  where ended.code = given.code and ended.valid_from = given.valid_from) as last_day
                from statutory_day given order by valid_from, code""").query(JdbcStatutoryDays::map).list();
    }

    private static StatutoryDay map(ResultSet row, int number) throws SQLException {
        LocalDate lastDay = row.getObject("last_day", LocalDate.class);
        StatutoryDay rule = new StatutoryDay(row.getString("code"), row.getString("name"),
                StatutoryDay.Reckoning.valueOf(row.getString("reckoning")), row.getInt("month_number"),
                row.getInt("day_number"), row.getInt("first_offset"), row.getInt("last_offset"),
                weekdays(row.getString("weekdays")), RestDayStatus.valueOf(row.getString("status")),
                row.getObject("valid_from", LocalDate.class), row.getObject("valid_to", LocalDate.class),
                row.getString("source"), row.getString("compensated_by"));
        return lastDay == null ? rule : rule.until(lastDay);
    }

    private static Set<DayOfWeek> weekdays(String names) {
        return Arrays.stream(names.split(" ")).filter(name -> !name.isEmpty()).map(DayOfWeek::valueOf)
                .collect(Collectors.toUnmodifiableSet());
    }
}
