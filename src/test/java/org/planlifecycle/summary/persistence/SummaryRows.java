package org.planlifecycle.summary.persistence;

import org.planlifecycle.kernel.PlanId;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Rows that tests of the consolidated report stand on, written without the classes under test. */
final class SummaryRows {

    private SummaryRows() {
    }

    static void insertPlan(JdbcClient jdbc, PlanId plan) {
        jdbc.sql("""
                insert into plan (id, plan_type, status, title, purpose, requirements, content, organisation,
                  review_from, review_to, deadline_phrase, due_at, last_day, conference_phrase, conference_from,
                  conference_to, proposed_by, proposed_at, revision)
                values (?, 'five-year-review', 'ISSUED', '', '', '', '', '', 2016, 2020, '', current_timestamp,
                  current_date, '', current_date, current_date, 'x', current_timestamp, 1)""")
                .param(plan.value()).update();
        jdbc.sql("""
                insert into plan_unit (plan_id, unit_code, unit_name, first_due_at, due_at, last_day)
                values (?, 'CS01', 'Đơn vị CS01', current_timestamp, current_timestamp, current_date)""")
                .param(plan.value()).update();
    }

    /** A version with one number (B1 of 2020) and one nomination of an individual. */
    static void insertReport(JdbcClient jdbc, PlanId plan, String unit, int version, String outcome, int amount) {
        jdbc.sql("""
                insert into report_version (plan_id, unit_code, version, submitted_by, submitted_at, late, results,
                  shortcomings, lessons, solutions, exemplars, outcome, regime_code, regime_version)
                values (?, ?, ?, 'cs01', current_timestamp, false, 'Kết quả học tập đầy đủ.', 'Việc đăng ký còn chậm.',
                  ?, 'Kiểm tra mỗi quý một lần.', 'Giới thiệu một tập thể.', ?, 'five-year-review', 1)""")
                .params(plan.value(), unit, version, "Bài học của lần nộp %d.".formatted(version), outcome).update();
        jdbc.sql("""
                insert into report_cell (plan_id, unit_code, version, indicator_code, period, amount)
                values (?, ?, ?, 'B1', '2020', ?)""").params(plan.value(), unit, version, amount).update();
        jdbc.sql("""
                insert into report_nomination (plan_id, unit_code, version, position_no, nominee_kind, name, position,
                  party_member, classification, under_discipline, already_rewarded, achievement)
                values (?, ?, ?, 0, 'INDIVIDUAL', 'Người được đề cử', '', true, 'TOT', false, false, '')""")
                .params(plan.value(), unit, version).update();
    }
}
