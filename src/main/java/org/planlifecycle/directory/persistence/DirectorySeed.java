package org.planlifecycle.directory.persistence;

import jakarta.annotation.PostConstruct;
import java.util.List;
import org.planlifecycle.directory.DirectorySettings;
import org.planlifecycle.directory.Role;
import org.planlifecycle.directory.UnitKind;
import org.planlifecycle.kernel.Seeding;
import org.springframework.stereotype.Component;

/** Fills an empty directory at start. */
@Component
class DirectorySeed {

    private final Seeding seeding;
    private final String folder;

    DirectorySeed(Seeding seeding, DirectorySettings settings) {
        this.seeding = seeding;
        this.folder = settings.seed();
    }

    /** Runs before the application starts its work, so that everything else finds the directory filled. */
    @PostConstruct
    void load() {
        if (folder.isBlank()) {
            return;
        }
        Seeding.Table units = Seeding.Table.of("org_unit", folder + "units.csv", "code");
        units.rows().forEach(row -> UnitKind.valueOf(row.get("kind")));
        // whatever their period: a role that somebody has ended must not come back
        Seeding.Table roles = Seeding.Table.of("role_assignment", folder + "roles.csv", "person_id", "role", "unit_code");
        roles.rows().forEach(row -> Role.valueOf(row.get("role")));
        seeding.fill(units.only("code", "kind", "cluster", "party_members", "sub_cells", "valid_from"),
                new Seeding.Table("org_unit_name", units.rows(), List.of("code", "name", "valid_from"), List.of("code")),
                Seeding.Table.of("person", folder + "people.csv", "id"), roles);
    }
}
