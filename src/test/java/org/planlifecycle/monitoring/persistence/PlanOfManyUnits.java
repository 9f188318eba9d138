package org.planlifecycle.monitoring.persistence;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import org.planlifecycle.kernel.PlanId;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Rows of one plan, written straight into the tables: due before 08/3/2021. */
public final class PlanOfManyUnits {

    private static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

    private final JdbcClient jdbc;
    private final PlanId plan;

    public PlanOfManyUnits(JdbcClient jdbc, String planId) {
        this.jdbc = jdbc;
        this.plan = new PlanId(planId);
        jdbc.sql("""
                insert into plan (id, plan_type, status, title, purpose, requirements, content, organisation,
                  review_from, review_to, deadline_phrase, due_at, last_day, conference_phrase, conference_from,
                  conference_to, number_text, issued_on, proposed_by, proposed_at, revision)
                values (?, 'five-year-review', 'ISSUED', 'sơ kết 5 năm thực hiện Chỉ thị số 05-CT/TW', 'Mục đích', 'Yêu cầu', 'Nội dung', 'Tổ chức',
                  2016, 2020, 'trước ngày 08/3/2021', ?, ?, 'Dự kiến tháng 5/2021', ?, ?, ?, ?, 'bantuyengiao', ?, 0)""")
                .params(planId, at("2021-03-08T00:00"), LocalDate.of(2021, 3, 7), LocalDate.of(2021, 5, 1),
                        LocalDate.of(2021, 5, 31), "08-KH/" + planId, LocalDate.of(2021, 2, 22),
                        at("2021-02-22T08:00")).update();
        jdbc.sql("insert into plan_line (plan_id, kind, position, line) values (?, 'DIRECTIVE', 0, 'Chỉ thị số 05-CT/TW')")
                .param(planId).update();
    }

    public PlanId id() {
        return plan;
    }

    /** A local time such as {@code 2021-03-08T09:00}. */
    public static OffsetDateTime at(String local) {
        return LocalDateTime.parse(local).atZone(ZONE).toOffsetDateTime().withOffsetSameInstant(java.time.ZoneOffset.UTC);
    }

    public PlanOfManyUnits unit(String code, String name) {
        jdbc.sql("""
                insert into plan_unit (plan_id, unit_code, unit_name, first_due_at, due_at, last_day, opened_at)
                values (?, ?, ?, ?, ?, ?, ?)""")
                .params(plan.value(), code, name, at("2021-03-08T00:00"), at("2021-03-08T00:00"),
                        LocalDate.of(2021, 3, 7), at("2021-02-22T09:00")).update();
        return this;
    }

    public PlanOfManyUnits acknowledged(String code) {
        jdbc.sql("""
                insert into report_acknowledgement (plan_id, unit_code, contact_name, contact_phone, note,
                  acknowledged_by, acknowledged_at) values (?, ?, 'A', '0', '', 'x', ?)""")
                .params(plan.value(), code, at("2021-02-23T09:00")).update();
        return this;
    }

    public PlanOfManyUnits submitted(String code, int version, String when, boolean late) {
        jdbc.sql("""
                insert into report_version (plan_id, unit_code, version, submitted_by, submitted_at, late, regime_code,
                  regime_version, results, shortcomings, lessons, solutions, exemplars, outcome)
                values (?, ?, ?, ?, ?, ?, 'five-year-review', 1, '', '', '', '', '', 'WAITING')""")
                .params(plan.value(), code, version, code.toLowerCase(), at(when), late).update();
        return this;
    }

    public PlanOfManyUnits returned(String code, int version, String reason) {
        return checked(code, version, "RETURNED", reason);
    }

    public PlanOfManyUnits accepted(String code, int version) {
        jdbc.sql("update plan_unit set closed_at = ?, outcome = 'ACCEPTED' where plan_id = ? and unit_code = ?")
                .params(at("2021-03-05T15:00"), plan.value(), code).update();
        return checked(code, version, "ACCEPTED", null);
    }

    private PlanOfManyUnits checked(String code, int version, String outcome, String reason) {
        jdbc.sql("""
                update report_version set outcome = ?, checked_by = 'bantuyengiao', checked_at = ?, return_reason = ?
                where plan_id = ? and unit_code = ? and version = ?""")
                .params(outcome, at("2021-03-05T15:00"), reason, plan.value(), code, version).update();
        return this;
    }

    public PlanOfManyUnits journal(String code, int seq, String when, String action, String step) {
        jdbc.sql("""
                insert into journal_entry (stream, seq, at, actor, action, plan_id, unit_code, step, reason, detail,
                  prev_hash, hash)
                values (?, ?, ?, 'he-thong', ?, ?, ?, ?, '', 'Đôn đốc, mốc khác', '', '')""")
                .params(plan.value() + "/" + code, seq, at(when), action, plan.value(), code, step).update();
        return this;
    }

    public PlanOfManyUnits extended(String code, LocalDate day) {
        jdbc.sql("""
                insert into report_extension (plan_id, unit_code, number, requested_by, requested_at, reason,
                  proposed_day, decision, granted_day) values (?, ?, 1, 'x', ?, 'bận đại hội', ?, 'GRANTED', ?)""")
                .params(plan.value(), code, at("2021-03-01T09:00"), day, day).update();
        jdbc.sql("update plan_unit set last_day = ?, due_at = ? where plan_id = ? and unit_code = ?")
                .params(day, at(day.plusDays(1) + "T00:00"), plan.value(), code).update();
        return this;
    }

    /** A thousand units with twenty journal entries each; every second one has had a report returned and sent again. */
    public static PlanOfManyUnits thousand(JdbcClient jdbc, String planId) {
        PlanOfManyUnits plan = new PlanOfManyUnits(jdbc, planId);
        for (int number = 0; number < 1_000; number++) {
            String code = "X%04d".formatted(number);
            plan.unit(code, "Đảng bộ cơ sở số " + number).acknowledged(code);
            if (number % 2 == 0) {
                plan.submitted(code, 1, "2021-03-01T09:00", false).returned(code, 1, "Thiếu số liệu");
                plan.submitted(code, 2, "2021-03-05T09:00", false);
            }
        }
        for (int entry = 1; entry <= 20; entry++) {
            jdbc.sql("""
                    insert into journal_entry (stream, seq, at, actor, action, plan_id, unit_code, step, reason, detail,
                      prev_hash, hash)
                    select plan_id || '/' || unit_code, %d, opened_at, 'he-thong', 'unitReminded', plan_id, unit_code,
                      'T-3', '', 'Đôn đốc, mốc T-3', '', '' from plan_unit where plan_id = ?""".formatted(entry))
                    .param(planId).update();
        }
        jdbc.sql("analyze").update();
        return plan;
    }
}
