package org.planlifecycle.document.persistence;

import java.time.LocalDate;
import java.util.Optional;
import org.planlifecycle.document.NumberRegister;
import org.planlifecycle.document.NumberSeries;
import org.planlifecycle.document.VietnameseDate;
import org.planlifecycle.kernel.Refusal;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

/** Keeps each series in one row whose lock makes drawers wait for each other. */
@Repository
class JdbcNumberRegister implements NumberRegister {

    private static final String OF_SERIES = " where issuing_body = :body and type_sign = :type and term = :term";

    private final JdbcClient jdbc;

    JdbcNumberRegister(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public NumberSeries seriesOn(LocalDate day, String issuingBody, String typeSign) {
        return jdbc.sql("""
                select term from numbering_term
                where issuing_body = :body and valid_from <= :day and (valid_to is null or valid_to >= :day)
                order by valid_from desc fetch first 1 row only""")
                .param("body", issuingBody).param("day", day)
                .query(String.class).optional()
                .map(term -> new NumberSeries(issuingBody, typeSign, term))
                .orElseThrow(() -> new Refusal("Chưa khai báo nhiệm kỳ của %s cho ngày %s; hãy bổ sung nhiệm kỳ để cấp số."
                        .formatted(issuingBody, VietnameseDate.brief(day))));
    }

    @Override
    public int lastOf(NumberSeries series) {
        return last(series, "").orElse(0);
    }

    @Override
    public void hold(NumberSeries series) {
        if (last(series, " for update").isEmpty()) {
            open(series);
        }
    }

    @Override
    public int draw(NumberSeries series) {
        int drawn = of(series, "update document_number set last_number = last_number + 1" + OF_SERIES).update();
        if (drawn != 1) {
            throw new IllegalStateException("%s is drawn from without being held".formatted(series));
        }
        return lastOf(series);
    }

    /** Inserts the row of a new series under the lock of its term, so that two first drawers do not collide. */
    private void open(NumberSeries series) {
        jdbc.sql("select term from numbering_term where issuing_body = :body and term = :term for update")
                .param("body", series.issuingBody()).param("term", series.term())
                .query(String.class).single();
        if (last(series, " for update").isEmpty()) {
            of(series, "insert into document_number (issuing_body, type_sign, term, last_number) values (:body, :type, :term, 0)")
                    .update();
        }
    }

    private Optional<Integer> last(NumberSeries series, String lock) {
        return of(series, "select last_number from document_number" + OF_SERIES + lock).query(Integer.class).optional();
    }

    private StatementSpec of(NumberSeries series, String sql) {
        return jdbc.sql(sql)
                .param("body", series.issuingBody()).param("type", series.typeSign()).param("term", series.term());
    }
}
