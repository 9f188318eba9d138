package org.planlifecycle.directory.persistence;

import javax.sql.DataSource;
import org.planlifecycle.directory.DirectorySettings;
import org.planlifecycle.directory.Membership;
import org.planlifecycle.directory.People;
import org.planlifecycle.directory.UnitChanges;
import org.planlifecycle.directory.Units;
import org.planlifecycle.kernel.Seeding;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;

/** The directory with its seed on a given database, put together by hand. */
public final class SeededDirectory {

    private final DirectorySeed seed;
    public final Units units;
    public final People people;
    public final Membership membership;
    public final UnitChanges changes;

    public SeededDirectory(DataSource database) {
        JdbcClient jdbc = JdbcClient.create(database);
        Successors successors = new Successors(jdbc);
        seed = new DirectorySeed(new Seeding(new JdbcTemplate(database), new JdbcTransactionManager(database)),
                new DirectorySettings("classpath:seed/"));
        units = new JdbcUnits(jdbc, successors);
        people = new JdbcPeople(jdbc, successors);
        membership = new JdbcMembership(jdbc, successors);
        changes = new UnitChanges(new JdbcUnitRegister(jdbc), units);
        seed.load();
    }

    /** What happens to the directory when the product starts again. */
    public void restart() {
        seed.load();
    }
}
