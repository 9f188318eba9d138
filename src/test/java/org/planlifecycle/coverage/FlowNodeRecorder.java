package org.planlifecycle.coverage;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestPlan;

/**
 * After the last test of a JVM, adds to a list every flow node that any of its process tests passed, read from the
 * engine's history of the shared H2 database. {@link FlowNodeCoverageIT} compares the list with the models. It is added
 * to because several JVMs share the tests, and one test run alone takes nothing off it; {@code mvn clean} empties it.
 */
public class FlowNodeRecorder implements TestExecutionListener {

    static final Path PASSED = Path.of("target", "flow-nodes-passed.txt");
    private static final String DATABASE = "jdbc:h2:mem:process-test;IFEXISTS=TRUE";

    @Override
    public void testPlanExecutionFinished(TestPlan testPlan) {
        List<String> passed = passed();
        if (passed.isEmpty()) {
            return;
        }
        try {
            Files.write(PASSED, passed, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** None where this JVM ran no process test on H2. */
    private static List<String> passed() {
        List<String> passed = new ArrayList<>();
        try (Connection connection = DriverManager.getConnection(DATABASE, "sa", "");
                ResultSet rows = connection.createStatement().executeQuery(
                        "select distinct PROC_DEF_KEY_, ACT_ID_ from ACT_HI_ACTINST order by 1, 2")) {
            while (rows.next()) {
                passed.add(rows.getString(1) + "#" + rows.getString(2));
            }
        } catch (SQLException noSuchDatabase) {
            return List.of();
        }
        return passed;
    }
}
