package org.planlifecycle.reminder.persistence;

import static org.planlifecycle.kernel.JdbcTimes.bind;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.planlifecycle.kernel.PlanId;
import org.planlifecycle.reminder.units.LetterToSign;
import org.planlifecycle.reminder.units.LettersToSign;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The letters in the table {@code letter_to_sign}. */
@Repository
class JdbcLettersToSign implements LettersToSign {

    private static final String THIS = " where plan_id = :plan and unit_code = :unit and last_day = :day and step = :step";

    private final JdbcClient jdbc;

    JdbcLettersToSign(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void list(PlanId planId, LetterToSign letter, Instant at) {
        boolean known = with("select count(*) from letter_to_sign" + THIS, planId, letter).query(Integer.class).single() > 0;
        if (!known) {
            with("""
                    insert into letter_to_sign (plan_id, unit_code, last_day, step, listed_at, state)
                    values (:plan, :unit, :day, :step, :at, 'LISTED')""", planId, letter).param("at", bind(at)).update();
        }
    }

    @Override
    public List<LetterToSign> in(State state, PlanId planId) {
        return jdbc.sql("""
                select unit_code, last_day, step, signed_by, signed_on from letter_to_sign
                where plan_id = :plan and state = :state order by unit_code, last_day, step""")
                .param("plan", planId.value()).param("state", state.name())
                .query((row, n) -> new LetterToSign(row.getString("unit_code"),
                        row.getObject("last_day", LocalDate.class), row.getString("step"), row.getString("signed_by"),
                        row.getObject("signed_on", LocalDate.class))).list();
    }

    @Override
    public void move(PlanId planId, LetterToSign letter, State state, Instant at) {
        with("update letter_to_sign set state = :state, signed_by = :by, signed_on = :on, settled_at = :at" + THIS, planId,
                letter).param("state", state.name()).param("by", letter.signedBy()).param("on", letter.signedOn())
                .param("at", bind(at)).update();
    }

    private JdbcClient.StatementSpec with(String sql, PlanId planId, LetterToSign letter) {
        return jdbc.sql(sql).param("plan", planId.value()).param("unit", letter.unitCode())
                .param("day", letter.lastDay()).param("step", letter.step());
    }
}
