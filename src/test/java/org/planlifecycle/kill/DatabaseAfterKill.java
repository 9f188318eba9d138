package org.planlifecycle.kill;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** What a killed application left on the disk, read from a copy, so that the next start finds the file untouched. */
final class DatabaseAfterKill implements AutoCloseable {

    private final SingleConnectionDataSource database;
    private final JdbcClient jdbc;

    private DatabaseAfterKill(String url) {
        database = new SingleConnectionDataSource(url, "sa", "", true);
        jdbc = JdbcClient.create(database);
    }

    static DatabaseAfterKill copyOf(Path file) {
        Path copy = file.resolveSibling("copy.mv.db");
        try {
            Files.copy(file, copy, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return new DatabaseAfterKill("jdbc:h2:file:" + copy.toString().replace(".mv.db", "")
                + ";ACCESS_MODE_DATA=r");
    }

    Map<String, UnitState> units() {
        Map<String, UnitState> units = new TreeMap<>();
        jdbc.sql("""
                select u.unit_code,
                  (select listagg(t.task_def_key_, ',') from act_ru_task t
                    join act_ru_variable v on v.execution_id_ = t.proc_inst_id_
                    where v.name_ = 'unitCode' and v.text_ = u.unit_code) as tasks,
                  (select count(*) from report_acknowledgement a
                    where a.unit_code = u.unit_code) as acknowledgements,
                  (select count(*) from report_cell f where f.unit_code = u.unit_code) as figures,
                  (select count(*) from report_nomination n where n.unit_code = u.unit_code) as nominations,
                  (select listagg(r.outcome, ',') from report_version r where r.unit_code = u.unit_code) as report,
                  u.outcome,
                  (select listagg(j.action, ',') within group (order by j.seq) from journal_entry j
                    where j.unit_code = u.unit_code and j.action <> 'figureSheetTaken') as journal
                from plan_unit u""").query(row -> {
                    units.put(row.getString("unit_code"), new UnitState(row.getString("tasks"),
                            row.getInt("acknowledgements"), row.getInt("figures"), row.getInt("nominations"),
                            row.getString("report"), row.getString("outcome"), row.getString("journal")));
                });
        return units;
    }

    List<String> openTaskIds() {
        return jdbc.sql("select id_ from act_ru_task").query(String.class).list();
    }

    @Override
    public void close() {
        database.destroy();
    }
}
