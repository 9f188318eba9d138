package org.planlifecycle.summary.persistence;

import static org.planlifecycle.kernel.JdbcTimes.bind;
import static org.planlifecycle.kernel.JdbcTimes.instant;

import jakarta.annotation.PostConstruct;
import java.util.List;
import java.util.stream.Stream;
import org.planlifecycle.kernel.PlanId;
import org.planlifecycle.kernel.Seeding;
import org.planlifecycle.report.persistence.ReportRows;
import org.planlifecycle.summary.AcceptedNarratives;
import org.planlifecycle.summary.Theme;
import org.planlifecycle.summary.ThemeChoice;
import org.planlifecycle.summary.ThemeChoices;
import org.planlifecycle.summary.Themes;
import org.planlifecycle.summary.UnitNarrative;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Themes in {@code report_theme}, what people chose in {@code report_theme_choice}, and what the units wrote. */
@Repository
class JdbcThemes implements Themes, ThemeChoices, AcceptedNarratives {

    private final JdbcClient jdbc;
    private final Seeding seeding;

    JdbcThemes(JdbcClient jdbc, Seeding seeding) {
        this.jdbc = jdbc;
        this.seeding = seeding;
    }

    @PostConstruct
    void seed() {
        seeding.fill(Seeding.Table.of("report_theme", "seed/report-themes.csv", "code"));
    }

    @Override
    public List<Theme> all() {
        return jdbc.sql("select * from report_theme order by sort_order, code")
                .query((row, number) -> new Theme(row.getString("code"), row.getString("label"),
                        Stream.of(row.getString("keywords").split(";")).map(String::strip)
                                .filter(keyword -> !keyword.isEmpty()).toList())).list();
    }

    @Override
    public List<ThemeChoice> choices(PlanId planId) {
        return jdbc.sql("select * from report_theme_choice where plan_id = ? order by sentence_id")
                .param(planId.value())
                .query((row, number) -> new ThemeChoice(row.getString("sentence_id"), row.getString("sentence_text"),
                        row.getString("theme_code"), row.getString("chosen_by"), instant(row, "chosen_at"))).list();
    }

    @Override
    public void put(PlanId planId, ThemeChoice choice) {
        int changed = bindAll(jdbc.sql("""
                update report_theme_choice set sentence_text = :text, theme_code = :theme, chosen_by = :by,
                  chosen_at = :at
                where plan_id = :plan and sentence_id = :id"""), planId, choice).update();
        if (changed == 0) {
            bindAll(jdbc.sql("""
                    insert into report_theme_choice (plan_id, sentence_id, sentence_text, theme_code, chosen_by,
                      chosen_at)
                    values (:plan, :id, :text, :theme, :by, :at)"""), planId, choice).update();
        }
    }

    private static JdbcClient.StatementSpec bindAll(JdbcClient.StatementSpec statement, PlanId planId,
            ThemeChoice choice) {
        return statement.param("plan", planId.value()).param("id", choice.sentenceId()).param("text", choice.text())
                .param("theme", choice.themeCode()).param("by", choice.by()).param("at", bind(choice.at()));
    }

    @Override
    public List<UnitNarrative> narratives(PlanId planId) {
        return jdbc.sql("""
                select r.*, u.unit_name from report_overview r
                  join unit_progress u on u.plan_id = r.plan_id and u.unit_code = r.unit_code
                where r.plan_id = ? and r.outcome = 'ACCEPTED'
                order by r.unit_code""")
                .param(planId.value())
                .query((row, number) -> new UnitNarrative(row.getString("unit_code"), row.getString("unit_name"),
                        row.getInt("version"), ReportRows.narrative(row))).list();
    }
}
