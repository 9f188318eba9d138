package org.planlifecycle.reminder.persistence;

import static org.planlifecycle.kernel.JdbcTimes.bind;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.planlifecycle.kernel.PlanId;
import org.planlifecycle.reminder.units.LetterToSign;
import org.planlifecycle.reminder.units.LettersToSign;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The letters in the table {@code letter_to_sign}. */
@Repository
class JdbcLettersToSign implements LettersToSign {

    private static final String IN_STATE = """
            select unit_code, last_day, step, signed_by, signed_on, sealed_by from letter_to_sign
            where plan_id = :plan and state = :state order by unit_code, last_day, step""";

    private final JdbcClient jdbc;
    private final JdbcOperations batches;

    JdbcLettersToSign(JdbcClient jdbc, JdbcOperations batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    @Override
    public void list(PlanId planId, Collection<LetterToSign> letters, State state, Instant at) {
        Set<List<Object>> known = new HashSet<>(jdbc.sql("select unit_code, last_day, step from letter_to_sign where plan_id = ?")
                .param(planId.value()).query((row, n) -> key(row.getString("unit_code"),
                        row.getObject("last_day", LocalDate.class), row.getString("step"))).list());
        batches.batchUpdate("""
                insert into letter_to_sign (plan_id, unit_code, last_day, step, listed_at, state, signed_by, signed_on,
                  sealed_by) values (?, ?, ?, ?, ?, ?, ?, ?, ?)""", letters.stream()
                .filter(one -> known.add(key(one.unitCode(), one.lastDay(), one.step())))
                .map(one -> new Object[] {planId.value(), one.unitCode(), one.lastDay(), one.step(), bind(at), state.name(),
                    one.signedBy(), one.signedOn(), one.sealedBy()}).toList());
    }

    private static List<Object> key(String unitCode, LocalDate lastDay, String step) {
        return List.of(unitCode, lastDay, step);
    }

    @Override
    public List<LetterToSign> in(State state, PlanId planId) {
        return jdbc.sql(IN_STATE).param("plan", planId.value()).param("state", state.name())
                .query(JdbcLettersToSign::map).list();
    }

    @Override
    public List<LetterToSign> some(State state, PlanId planId, int limit) {
        return jdbc.sql(IN_STATE + " fetch first :limit rows only").param("plan", planId.value())
                .param("state", state.name()).param("limit", limit).query(JdbcLettersToSign::map).list();
    }

    @Override
    public void move(PlanId planId, Collection<LetterToSign> letters, State state, Instant at) {
        batches.batchUpdate("""
                update letter_to_sign set state = ?, signed_by = ?, signed_on = ?, sealed_by = ?, settled_at = ?
                where plan_id = ? and unit_code = ? and last_day = ? and step = ?""", letters.stream()
                .map(one -> new Object[] {state.name(), one.signedBy(), one.signedOn(), one.sealedBy(), bind(at),
                    planId.value(), one.unitCode(), one.lastDay(), one.step()}).toList());
    }

    private static LetterToSign map(ResultSet row, int number) throws SQLException {
        return new LetterToSign(row.getString("unit_code"), row.getObject("last_day", LocalDate.class),
                row.getString("step"), row.getString("signed_by"), row.getObject("signed_on", LocalDate.class),
                row.getString("sealed_by"));
    }
}
