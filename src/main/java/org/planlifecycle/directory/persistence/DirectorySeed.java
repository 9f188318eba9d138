package org.planlifecycle.directory.persistence;

import jakarta.annotation.PostConstruct;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.planlifecycle.directory.DirectorySettings;
import org.springframework.core.io.ResourceLoader;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Fills an empty directory at start; what is there already stays as it was edited. */
@Component
class DirectorySeed {

    private static final CSVFormat CSV = CSVFormat.RFC4180.builder()
            .setHeader().setSkipHeaderRecord(true).setNullString("").get();

    private final SeedRows rows;
    private final DirectorySettings settings;
    private final ResourceLoader resources;
    private final TransactionTemplate transaction;

    DirectorySeed(SeedRows rows, DirectorySettings settings, ResourceLoader resources,
            PlatformTransactionManager transactions) {
        this.rows = rows;
        this.settings = settings;
        this.resources = resources;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** Runs before the application starts its work, so that everything else finds the directory filled. */
    @PostConstruct
    void load() {
        if (settings.seed().isBlank()) {
            return;
        }
        try {
            transaction.executeWithoutResult(status -> insertWhatIsMissing());
        } catch (DuplicateKeyException anotherNodeWasFaster) {
            transaction.executeWithoutResult(status -> insertWhatIsMissing());
        }
    }

    private void insertWhatIsMissing() {
        Set<String> units = rows.unitCodes();
        each("units.csv", row -> {
            if (!units.contains(row.get("code"))) {
                rows.addUnit(row.toMap());
            }
        });
        Set<String> people = rows.personIds();
        each("people.csv", row -> {
            if (!people.contains(row.get("id"))) {
                rows.addPerson(row.toMap());
            }
        });
        Set<SeedRows.Held> roles = rows.roles();
        each("roles.csv", row -> {
            SeedRows.Held held = SeedRows.Held.of(row.toMap());
            if (!roles.contains(held)) {
                rows.addRole(held, row.get("valid_from"));
            }
        });
    }

    private void each(String file, Consumer<CSVRecord> insert) {
        try (Reader reader = new InputStreamReader(
                resources.getResource(settings.seed() + file).getInputStream(), StandardCharsets.UTF_8)) {
            List<CSVRecord> records = CSV.parse(reader).getRecords();
            records.forEach(insert);
        } catch (IOException failure) {
            throw new UncheckedIOException("Cannot read %s%s".formatted(settings.seed(), file), failure);
        }
    }
}
