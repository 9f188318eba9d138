package org.planlifecycle.figures.persistence;

import static org.planlifecycle.kernel.JdbcTimes.bind;
import static org.planlifecycle.kernel.JdbcTimes.instant;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.planlifecycle.figures.FigureSheet;
import org.planlifecycle.figures.FigureSheets;
import org.planlifecycle.kernel.PlanId;
import org.planlifecycle.plan.PlanUnits;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Workbooks of figures in the tables {@code figure_sheet} and {@code figure_sheet_cell}. */
@Repository
class JdbcFigureSheets implements FigureSheets {

    private static final String ALL = """
            select id, plan_id, unit_code, regime_code, regime_version, file_name, size_bytes, sha256, uploaded_by,
              uploaded_at, version
            from figure_sheet where plan_id = ? and unit_code = ?""";

    private final JdbcClient jdbc;
    private final FigureCells cells;
    private final PlanUnits units;

    JdbcFigureSheets(JdbcClient jdbc, FigureCells cells, PlanUnits units) {
        this.jdbc = jdbc;
        this.cells = cells;
        this.units = units;
    }

    /** Two uploads at once take their turn at the unit's row, so that one of them is left. */
    @Override
    public void keep(FigureSheet sheet, byte[] content) {
        units.hold(sheet.planId(), sheet.unitCode());
        jdbc.sql("delete from figure_sheet where plan_id = ? and unit_code = ? and version is null")
                .params(sheet.planId().value(), sheet.unitCode()).update();
        jdbc.sql("""
                insert into figure_sheet (id, plan_id, unit_code, regime_code, regime_version, file_name, size_bytes,
                  sha256, uploaded_by, uploaded_at, content)
                values (:id, :plan, :unit, :regime, :regimeVersion, :name, :size, :sha256, :by, :at, :content)""")
                .param("id", sheet.id()).param("plan", sheet.planId().value()).param("unit", sheet.unitCode())
                .param("regime", sheet.regime()).param("regimeVersion", sheet.regimeVersion())
                .param("name", sheet.fileName()).param("size", sheet.size()).param("sha256", sheet.sha256())
                .param("by", sheet.uploadedBy()).param("at", bind(sheet.uploadedAt())).param("content", content)
                .update();
        cells.add("figure_sheet_cell", List.of("sheet_id"), new Object[] {sheet.id()}, sheet.table());
    }

    @Override
    public Optional<FigureSheet> pending(PlanId planId, String unitCode) {
        return jdbc.sql(ALL + " and version is null").params(planId.value(), unitCode).query(this::map).optional();
    }

    @Override
    public List<HandedIn> handedIn(PlanId planId, String unitCode) {
        return jdbc.sql(ALL + " and version is not null order by version").params(planId.value(), unitCode)
                .query((row, number) -> new HandedIn(row.getInt("version"), map(row, number))).list();
    }

    @Override
    public byte[] content(FigureSheet sheet) {
        return jdbc.sql("select content from figure_sheet where id = ?").param(sheet.id())
                .query((row, number) -> row.getBytes(1)).single();
    }

    @Override
    public void handIn(PlanId planId, String unitCode, int version) {
        jdbc.sql("update figure_sheet set version = ? where plan_id = ? and unit_code = ? and version is null")
                .params(version, planId.value(), unitCode).update();
    }

    private FigureSheet map(ResultSet row, int number) throws SQLException {
        String id = row.getString("id");
        return new FigureSheet(id, new PlanId(row.getString("plan_id")), row.getString("unit_code"),
                row.getString("regime_code"), row.getInt("regime_version"),
                cells.read("select * from figure_sheet_cell where sheet_id = ?", id), row.getString("file_name"),
                row.getLong("size_bytes"), row.getString("sha256"), row.getString("uploaded_by"),
                instant(row, "uploaded_at"));
    }
}
