package org.planlifecycle.directory.persistence;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.planlifecycle.directory.Role;
import org.planlifecycle.directory.UnitKind;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rows of the directory as {@link DirectorySeed} compares and adds them. */
@Repository
class SeedRows {

    private final JdbcClient jdbc;

    SeedRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Set<String> unitCodes() {
        return jdbc.sql("select code from org_unit").query(String.class).set();
    }

    Set<String> personIds() {
        return jdbc.sql("select id from person").query(String.class).set();
    }

    /** Roles whatever their period: one that somebody has ended must not come back. */
    Set<Held> roles() {
        return new HashSet<>(jdbc.sql("select person_id, role, unit_code from role_assignment")
                .query((row, index) -> new Held(row.getString("person_id"), Role.valueOf(row.getString("role")),
                        row.getString("unit_code"))).list());
    }

    void addUnit(Map<String, String> row) {
        LocalDate from = LocalDate.parse(row.get("valid_from"));
        jdbc.sql("""
                insert into org_unit (code, kind, cluster, party_members, sub_cells, valid_from)
                values (:code, :kind, :cluster, :members, :cells, :from)
                """)
                .param("code", row.get("code")).param("kind", UnitKind.valueOf(row.get("kind")).name())
                .param("cluster", number(row.get("cluster"))).param("members", number(row.get("party_members")))
                .param("cells", number(row.get("sub_cells"))).param("from", from).update();
        jdbc.sql("insert into org_unit_name (code, name, valid_from) values (:code, :name, :from)")
                .param("code", row.get("code")).param("name", row.get("name")).param("from", from).update();
    }

    void addPerson(Map<String, String> row) {
        jdbc.sql("""
                insert into person (id, full_name, email, phone, has_login, synthetic)
                values (:id, :name, :email, :phone, :login, :synthetic)
                """)
                .param("id", row.get("id")).param("name", row.get("full_name")).param("email", row.get("email"))
                .param("phone", row.get("phone")).param("login", Boolean.valueOf(row.get("has_login")))
                .param("synthetic", Boolean.valueOf(row.get("synthetic"))).update();
    }

    void addRole(Held held, String validFrom) {
        jdbc.sql("""
                insert into role_assignment (person_id, role, unit_code, valid_from)
                values (:person, :role, :unit, :from)
                """)
                .param("person", held.personId()).param("role", held.role().name()).param("unit", held.unitCode())
                .param("from", LocalDate.parse(validFrom)).update();
    }

    private static Integer number(String text) {
        return text == null ? null : Integer.valueOf(text);
    }

    /** One person in one role, for one unit or for none. */
    record Held(String personId, Role role, String unitCode) {

        static Held of(Map<String, String> row) {
            return new Held(row.get("person_id"), Role.valueOf(row.get("role")), row.get("unit_code"));
        }
    }
}
